package dev.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {
    /** "HEADING 2: words", line ends as a slash. */
    private static List<String> outline(String text) {
        return Outline.of(text).stream()
                .map(b -> b.kind() + " " + b.level() + ": "
                        + b.passage().cut(text).replaceAll("\\R", "/"))
                .toList();
    }

    @Test
    void theFirstLineWithoutAFullStopIsTheTitle() {
        assertThat(outline("The Long Report\n\nChad won.\n"))
                .containsExactly("TITLE 1: The Long Report", "PARAGRAPH 0: Chad won.");
    }

    @Test
    void aSingleLineIsAParagraph() {
        // nothing stands under it that it could be the title of
        assertThat(outline("Chad won the war")).containsExactly("PARAGRAPH 0: Chad won the war");
        assertThat(outline("Chad won the war.")).containsExactly("PARAGRAPH 0: Chad won the war.");
    }

    @Test
    void anEmptyTextHasNoBlocks() {
        assertThat(outline("")).isEmpty();
        assertThat(outline(" \n\u00a0\r\n\u200b")).isEmpty();
    }

    @Test
    void aOneWordHeadingUnderAHeadingIsASubheading() {
        // "Syria" stands right under "Support for parties"; "Iran" is its sibling; the next long one is above both
        assertThat(
                        outline(
                                """
                        The Report

                        Support for parties
                        Syria

                        One sentence stands here.

                        Iran

                        Another sentence.

                        Support for armies

                        A third sentence.
                        """))
                .containsExactly(
                        "TITLE 1: The Report",
                        "HEADING 2: Support for parties",
                        "HEADING 3: Syria",
                        "PARAGRAPH 0: One sentence stands here.",
                        "HEADING 3: Iran",
                        "PARAGRAPH 0: Another sentence.",
                        "HEADING 2: Support for armies",
                        "PARAGRAPH 0: A third sentence.");
    }

    @Test
    void oneWordHeadingsWithoutAHeadingAboveAreNoSubheadings() {
        assertThat(outline("The Report\n\nSyria\n\nChad won.\n\nIran\n\nMali won.\n"))
                .containsExactly(
                        "TITLE 1: The Report",
                        "HEADING 2: Syria",
                        "PARAGRAPH 0: Chad won.",
                        "HEADING 2: Iran",
                        "PARAGRAPH 0: Mali won.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chad won,", "Chad won;", "chad won", "Chad won!", "Chad won.”", "Did Chad win?"})
    void aHeadingNeitherEndsLikeASentenceNorBeginsSmall(String line) {
        assertThat(outline("The Report\n\n" + line + "\n\nMore words.\n"))
                .contains("PARAGRAPH 0: " + line)
                .noneMatch(b -> b.startsWith("HEADING"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"·", "•", "●", "-", "*", "–", "1.", "12)", "(2)", "(a)", "b)"})
    void aListItemIsItsWordsWithoutItsMarker(String marker) {
        assertThat(outline("The Report\n\n" + marker + " Chad won.\n"))
                .containsExactly("TITLE 1: The Report", "LIST_ITEM 1: Chad won.");
    }

    @Test
    void indentationMakesTheLevelOfAListItem() {
        // two blanks a level
        assertThat(outline("The Report\n\n· One.\n  - Two.\n    * Three.\n· Four.\n"))
                .containsExactly(
                        "TITLE 1: The Report",
                        "LIST_ITEM 1: One.",
                        "LIST_ITEM 2: Two.",
                        "LIST_ITEM 3: Three.",
                        "LIST_ITEM 1: Four.");
    }

    @Test
    void aYearOrANumberInASentenceIsNoListMarker() {
        assertThat(outline("The Report\n\n1917 was a long year.\n")).contains("PARAGRAPH 0: 1917 was a long year.");
        assertThat(outline("The Report\n\n3 soldiers left.\n")).contains("PARAGRAPH 0: 3 soldiers left.");
    }

    @Test
    void aLoneMarkerIsNoListItem() {
        assertThat(outline("The Report\n\n·\n\nChad won.\n")).noneMatch(b -> b.startsWith("LIST_ITEM"));
    }

    @Test
    void aPictureCreditMakesACaption() {
        assertThat(outline(
                        "The Report\n\nA bridge in Accra [J. Smith/Photo Agency]\n\nPhoto: a bridge.\n\nChad won.\n"))
                .containsExactly(
                        "TITLE 1: The Report",
                        "CAPTION 0: A bridge in Accra [J. Smith/Photo Agency]",
                        "CAPTION 0: Photo: a bridge.",
                        "PARAGRAPH 0: Chad won.");
    }

    @Test
    void aRepeatedCaptionIsBoilerplate() {
        // sites print a picture twice; what its caption says is said once
        assertThat(outline("The Report\n\nA bridge [J. Smith/AFP]\n\nChad won.\n\nA bridge [J. Smith/AFP]\n"))
                .containsExactly(
                        "TITLE 1: The Report",
                        "CAPTION 0: A bridge [J. Smith/AFP]",
                        "PARAGRAPH 0: Chad won.",
                        "BOILERPLATE 0: A bridge [J. Smith/AFP]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "READ: Chad wins",
                "Read more: Chad wins",
                "Related articles",
                "Leave a comment",
                "© The Courier",
                "اقرأ المزيد"
            })
    void navigationIsBoilerplateAndNotCoded(String line) {
        String text = "The Report\n\nChad won.\n\n" + line + "\n\nMali won.\n";
        assertThat(outline(text)).contains("BOILERPLATE 0: " + line);
        assertThat(Outline.of(text))
                .filteredOn(b -> b.kind() == BlockKind.BOILERPLATE)
                .noneMatch(Block::isCoded);
    }

    @Test
    void aSentenceThatOnlyBeginsLikeNavigationIsText() {
        assertThat(outline("The Report\n\nReaders saw more than that in Chad.\n"))
                .contains("PARAGRAPH 0: Readers saw more than that in Chad.");
    }

    @Test
    void aDatelineIsABlockOfItsOwnAndNotCoded() {
        String text =
                """
                The Report

                YEREVAN, 13 September (Reuters) - Chad won.

                Accra (AFP) — Mali won.

                CAIRO — Niger won.
                """;
        assertThat(outline(text))
                .containsExactly(
                        "TITLE 1: The Report",
                        "DATELINE 0: YEREVAN, 13 September (Reuters) -",
                        "PARAGRAPH 0: Chad won.",
                        "DATELINE 0: Accra (AFP) —",
                        "PARAGRAPH 0: Mali won.",
                        "DATELINE 0: CAIRO —",
                        "PARAGRAPH 0: Niger won.");
        assertThat(Outline.of(text))
                .filteredOn(b -> b.kind() == BlockKind.DATELINE)
                .noneMatch(Block::isCoded);
    }

    @Test
    void aDatelineMayEndInAnyMark() {
        assertThat(outline("The Report\n\nAden/Muscat, 23 December - Chad won.\n\nLima, Monday: Mali won.\n"))
                .containsExactly(
                        "TITLE 1: The Report",
                        "DATELINE 0: Aden/Muscat, 23 December -",
                        "PARAGRAPH 0: Chad won.",
                        "DATELINE 0: Lima, Monday:",
                        "PARAGRAPH 0: Mali won.");
        assertThat(outline("The Report\n\nQUETTA/KABUL: Chad won.\n")).contains("DATELINE 0: QUETTA/KABUL:");
        assertThat(outline("The Report\n\nLima, April 24. The Chad won.\n")).contains("DATELINE 0: Lima, April 24.");
    }

    @Test
    void whoSpeaksBeforeAColonIsNoDateline() {
        assertThat(outline("The Report\n\nPENCE: I won.\n")).contains("PARAGRAPH 0: PENCE: I won.");
        assertThat(outline("The Report\n\nPENCE: Chad won.\n\nPENCE: Mali won.\n"))
                .contains("PARAGRAPH 0: PENCE: Chad won.", "PARAGRAPH 0: PENCE: Mali won.");
        assertThat(outline("The Report\n\nHassan Oz — A surgeon — left the town.\n"))
                .contains("PARAGRAPH 0: Hassan Oz — A surgeon — left the town.");
    }

    @Test
    void aDashAfterANameIsNoDateline() {
        assertThat(outline("The Report\n\nOsama came — and he left again.\n"))
                .contains("PARAGRAPH 0: Osama came — and he left again.");
    }

    @Test
    void hardWrappedLinesAreOneParagraph() {
        assertThat(
                        outline(
                                """
                        The Report

                        The delegation of the western province arrived in the
                        capital on a Monday in the rain and it left the next
                        day without a word to the press about its purpose.

                        Nobody was told about the visit, and the newspapers of
                        the province said nothing about it for a whole week.
                        """))
                .containsExactly(
                        "TITLE 1: The Report",
                        "PARAGRAPH 0: The delegation of the western province arrived in the/capital on a Monday in the"
                                + " rain and it left the next/day without a word to the press about its purpose.",
                        "PARAGRAPH 0: Nobody was told about the visit, and the newspapers of/the province said nothing"
                                + " about it for a whole week.");
    }

    @Test
    void aListItemInAHardWrappedTextBeginsABlock() {
        assertThat(
                        outline(
                                """
                        The Report

                        The delegation of the western province arrived in the
                        capital on a Monday in the rain and it left the next
                        - The first point that it made was about the long
                        border between the two provinces and their rivers
                        """))
                .contains(
                        "LIST_ITEM 1: The first point that it made was about the long/border between the two provinces"
                                + " and their rivers");
    }

    @Test
    void shortLinesAreNotJoined() {
        assertThat(outline("The Report\nChad won.\nMali lost.\n"))
                .containsExactly("TITLE 1: The Report", "PARAGRAPH 0: Chad won.", "PARAGRAPH 0: Mali lost.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2029"})
    void everyLineEndIsALineEnd(String end) {
        String text =
                String.join(end, "The Report", "", "Syria", "", "· Chad won.", "  · Mali lost.", "", "The end came.");
        assertThat(outline(text))
                .containsExactly(
                        "TITLE 1: The Report",
                        "HEADING 2: Syria",
                        "LIST_ITEM 1: Chad won.",
                        "LIST_ITEM 2: Mali lost.",
                        "PARAGRAPH 0: The end came.");
    }

    @Test
    void theSignsOfMarkdownGiveTheLevelOfAHeading() {
        assertThat(
                        outline(
                                """
                        # The Report

                        ## Part one

                        Chad won.

                        ### Detail

                        - A point.

                        ## Part two

                        Mali won.
                        """))
                .containsExactly(
                        "TITLE 1: The Report",
                        "HEADING 2: Part one",
                        "PARAGRAPH 0: Chad won.",
                        "HEADING 3: Detail",
                        "LIST_ITEM 1: A point.",
                        "HEADING 2: Part two",
                        "PARAGRAPH 0: Mali won.");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheTitle() {
        assertThat(outline("\ufeffThe Report\n\nChad won.\n")).contains("TITLE 1: The Report");
    }

    @Test
    void arabicTextHasATitleAndParagraphs() {
        assertThat(outline("تقرير طويل\n\nوصل الوفد إلى العاصمة.\n"))
                .containsExactly("TITLE 1: تقرير طويل", "PARAGRAPH 0: وصل الوفد إلى العاصمة.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987})
    void blocksNeverOverlapAndLieInTheText(long seed) {
        for (int pieces = 1; pieces < 300; pieces += 7) {
            String text = RandomText.of(seed * 1000 + pieces, pieces);
            int last = 0;
            for (Block block : Outline.of(text)) {
                Passage passage = block.passage();
                assertThat(passage.start())
                        .as("seed %d, %d pieces", seed, pieces)
                        .isGreaterThanOrEqualTo(last);
                assertThat(passage.end()).isLessThanOrEqualTo(text.length());
                assertThat(passage.isEmpty()).isFalse();
                last = passage.end();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void noWordIsLost(long seed) {
        // what no block holds is white space, marks without a glyph, list markers and heading signs
        String text = RandomText.of(seed, 250);
        StringBuilder outside = new StringBuilder(text);
        for (Block block : Outline.of(text)) {
            for (int i = block.passage().start(); i < block.passage().end(); i++) {
                outside.setCharAt(i, ' ');
            }
        }
        assertThat(outside.toString()).as("seed %d", seed).doesNotContain("Chad", "Reuters", "CAIRO", "é", "ش", "🇰🇪");
    }

    @Test
    void aHardWrappedTextIsJoinedWhateverEndsItsLines() {
        String line = "a line that goes on in the next one as the writer's machine has broken";
        String text = line + "\n" + line + "\n" + line + "\n" + line + ".\n";
        assertThat(Outline.of(text)).hasSize(1);
        assertThat(Outline.of(text.replace("\n", "\r\n"))).hasSize(1);
    }
}
