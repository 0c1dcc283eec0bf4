import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface LayoutWish {
  readonly turn: number;
  readonly nodes: readonly { id: string; size: number }[];
  readonly edges: readonly { first: string; second: string; weight: number }[];
}

export interface Placed {
  readonly turn: number;
  readonly places: Readonly<Record<string, readonly [number, number]>>;
}

/** Places the nodes. No chance in it: the start is a spiral in the order given, so the same network looks the same. */
onmessage = (event: MessageEvent<LayoutWish>) => {
  const { turn, nodes, edges } = event.data;
  const graph = new Graph({ type: 'undirected' });
  nodes.forEach((node, i) => {
    const angle = i * 2.399963229728653;
    const radius = 10 * Math.sqrt(i + 0.5);
    graph.addNode(node.id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle), size: node.size });
  });
  for (const edge of edges) {
    if (edge.first !== edge.second && graph.hasNode(edge.first) && graph.hasNode(edge.second) && !graph.hasEdge(edge.first, edge.second)) {
      graph.addEdge(edge.first, edge.second, { weight: edge.weight });
    }
  }
  if (graph.order > 1) {
    forceAtlas2.assign(graph, {
      iterations: 600,
      settings: { ...forceAtlas2.inferSettings(graph), adjustSizes: true, gravity: 2.2, scalingRatio: 40, strongGravityMode: false, slowDown: 6, edgeWeightInfluence: 0.4 },
    });
  }
  const places: Record<string, [number, number]> = {};
  graph.forEachNode((id, attributes) => {
    places[id] = [attributes['x'] as number, attributes['y'] as number];
  });
  postMessage({ turn, places } satisfies Placed);
};
