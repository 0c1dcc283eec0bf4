import * as Plot from '@observablehq/plot';

/**
 * Draws a plot without a style sheet inside of it: the page's policy forbids those, and the few rules that Plot would
 * put there stand in the page's own sheet. Plots stay left to right: Plot's axes break when turned.
 */
export function draw(options: Plot.PlotOptions): SVGSVGElement | HTMLElement {
  const aside = document.implementation.createHTMLDocument('');
  const made = Plot.plot({ ...options, document: aside });
  made.querySelectorAll('style').forEach((sheet) => sheet.remove());
  return document.adoptNode(made) as SVGSVGElement | HTMLElement;
}

export { Plot };
