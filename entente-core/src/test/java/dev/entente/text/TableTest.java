package dev.entente.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static List<Table.Row> rows(String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        List<Table.Row> rows = new ArrayList<>();
        Table.read("actors.tsv", new ByteArrayInputStream(bytes)).forEach(rows::add);
        return rows;
    }

    @Test
    void theFirstLineThatIsNoCommentNamesTheColumns() {
        List<Table.Row> rows = rows("# Source: nowhere.", "", "id\tname", "# a remark", "chad\tChad");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).value("id")).isEqualTo("chad");
        assertThat(rows.get(0).value("name")).isEqualTo("Chad");
    }

    @Test
    void severalValuesOfACellAreSeparatedByBars() {
        assertThat(rows("id\tnames", "chad\tChad| Tchad ||تشاد").get(0).values("names"))
                .containsExactly("Chad", "Tchad", "تشاد");
    }

    @Test
    void aMissingCellOrColumnIsEmpty() {
        Table.Row row = rows("id\tname\ttype", "chad").get(0);
        assertThat(row.value("name")).isEmpty();
        assertThat(row.values("type")).isEmpty();
        assertThat(row.value("nothing")).isEmpty();
    }

    @Test
    void blanksAroundACellAreNoPartOfIt() {
        assertThat(rows("id \t name", " chad \t Chad ").get(0).value("name")).isEqualTo("Chad");
    }

    @Test
    void aRowKnowsItsFileAndLine() {
        // comments and blank lines count as lines
        assertThat(rows("# one", "id", "", "chad").get(0).place()).isEqualTo("actors.tsv:4");
    }

    @Test
    void aRowWithTooManyCellsIsRefusedWithFileAndLine() {
        assertThatExceptionOfType(Table.UnreadableTableException.class)
                .isThrownBy(() -> rows("# one", "id\tname", "chad\tChad", "mali\tMali\tBamako"))
                .withMessage("actors.tsv:4: 3 cells, but 2 columns are named");
    }

    @Test
    void aMissingDataFileIsNamedWithItsPlace() {
        assertThatExceptionOfType(Table.UnreadableTableException.class)
                .isThrownBy(() -> Table.resource(TableTest.class, "nowhere.tsv"))
                .withMessageContaining("nowhere.tsv")
                .withMessageContaining(TableTest.class.getName());
    }

    @Test
    void anEmptyFileHasNoRows() {
        assertThat(rows("")).isEmpty();
        assertThat(rows("# only a remark")).isEmpty();
        assertThat(rows("id\tname")).isEmpty();
    }
}
