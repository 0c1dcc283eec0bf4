package dev.entente.cli;

import dev.entente.store.Rejected;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a run has come; shown only where a person watches. */
interface Progress extends AutoCloseable {
    /** There are so many more steps than known before. */
    void more(long steps);

    /** One step is done. */
    default void step() {
        steps(1);
    }

    /** So many steps are done. */
    void steps(long number);

    /** Words beside the bar. */
    void say(String words);

    /** Another part of the work begins: "linking". */
    default void stage(String name) {}

    /** A file is taken up. */
    default void current(String path) {}

    /** A document is stored. */
    default void stored() {}

    /** A file or record is rejected. */
    default void rejected(Rejected rejection) {}

    @Override
    void close();

    /** A bar on standard error, or nothing. */
    static Progress on(Terminal terminal, String task) {
        return terminal.watched() ? new Bar(terminal, task) : new Silent();
    }

    /** A bar. */
    final class Bar implements Progress {
        private final ProgressBar bar;

        private Bar(Terminal terminal, String task) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setInitialMax(0)
                    .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width() - 1))
                    .clearDisplayOnFinish()
                    .build();
        }

        @Override
        public void more(long steps) {
            bar.maxHint(bar.getMax() + steps);
        }

        @Override
        public void steps(long number) {
            bar.stepBy(number);
        }

        @Override
        public void say(String words) {
            bar.setExtraMessage(words);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** Nothing. */
    final class Silent implements Progress {
        @Override
        public void more(long steps) {}

        @Override
        public void steps(long number) {}

        @Override
        public void say(String words) {}

        @Override
        public void close() {}
    }
}
