package dev.entente.english;

import static dev.entente.english.Readings.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody says, judges, warns of or hails, and who takes part in it. All sentences are made up. */
class SaidActsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a verb that was taken for a word before the name behind it
                "In Sudan, the RSF shelled Nyala. | ASSAULT rapid-support-forces > nyala asserted",
                "Peru called Chile's shelling a violation of the truce. | ACCUSE peru > chile asserted",
                "The leaders denounced what President Anna Berg called Chad's reckless raids. | ACCUSE anna-berg > chad asserted",
                "Laos assured the army of Vietnam of its support. | SUPPORT laos > vietnam asserted",
                // judgements by other verbs than "be", and whose the judged thing is
                "Peru said Chile poses a threat to the whole region. | ACCUSE peru > chile asserted",
                "Peru said the raids of Chile amounted to genocide. | ACCUSE peru > chile asserted",
                "The launch is a grave provocation by Chile, Peru said. | ACCUSE peru > chile asserted",
                "Peru said that Chile was trying to sabotage the talks. | ACCUSE peru > chile asserted",
                "Peru said Chile was spreading lies. | ACCUSE peru > chile asserted",
                "Oman plays a key role in the region, Yemen said. | SUPPORT yemen > oman asserted",
                "Peru said Chile had orchestrated the attack. | ACCUSE peru > chile asserted",
                // warnings and answers
                "Laos warned Vietnam that any attack would be met with force. | THREATEN laos > vietnam asserted",
                "Mali said it would respond firmly to any Algerian attack. | THREATEN mali > algeria intended by mali",
                "Laos vowed revenge on Vietnam for the killing of its minister. | THREATEN laos > vietnam asserted",
                "Iraq told Turkey that its forces must leave. | REQUEST iraq > turkey asserted",
                // what is hailed or backed
                "Kenya hailed the agreement between Ethiopia and Somalia. | SUPPORT kenya > ethiopia,somalia asserted",
                "Bolivia lauded the support of Cuba for Venezuela. | SUPPORT cuba > venezuela asserted",
                "Chad is open to talks with Niger. | CONSULT chad > niger intended",
                // what is refused in one breath with what is granted
                "Iran would support Chad but would not intervene in the war. | REJECT iran > chad asserted",
                "Poland called the leader of the PKK and praised the group. | SUPPORT poland > pkk asserted",
                // who takes part
                "Tajikistan and Kyrgyzstan accused each other of fraud. | ACCUSE tajikistan > kyrgyzstan asserted",
                "ECOWAS lifted the sanctions imposed on Niger after the coup. | CONCEDE ecowas > niger asserted",
                "The M23 took Bukavu. | COERCE m23 > bukavu asserted",
                "Mediators from Egypt and Qatar met Chad. | CONSULT egypt,qatar > chad asserted",
                "Russia, along with China, vetoed the resolution on Syria. | REJECT china,russia > syria asserted",
                "Boko Haram, whose fighters kidnapped ten girls, left. | COERCE boko-haram > girls asserted",
                "Chad shelled Goma. Peru condemned the attack. | ACCUSE peru > chad asserted",
                "Iran's foreign minister arrived in Lebanon. Abbas Araghchi met Naim Qassem. | CONSULT abbas-araghchi > lebanon asserted",
                "Some of these states, such as Peru and Chile, condemned Cuba. | ACCUSE chile,peru > cuba asserted",
                "Troops of Chad had fired on Libyan positions. | ASSAULT chad > libya asserted",
                "Yemen is implicated in the bombing of Oman. | ASSAULT yemen > oman asserted",
            })
    void isCoded(String text, String line) {
        assertThat(lines(text)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mali condemned France in a statement. The statement accused France of arming rebels. | AID france > rebels asserted by mali",
                "The African Union issued a statement. The statement said Mali bombed Niger. | ASSAULT mali > niger asserted by african-union",
                "A spokesman for the Houthis said that the group had fired missiles at an American ship. | ASSAULT ansarallah > united-states asserted by unnamed",
            })
    void isSaidByWhomTheWordsAre(String text, String line) {
        assertThat(lines(text)).anyMatch(l -> l.startsWith(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // an attack that is claimed is told once
                "The Houthis claimed responsibility for an attack on an Israeli ship. | ASSAULT - > israel",
                // whatever state was spoken of last, an administration is not its government
                "Ann Berg spoke of intrusions from Peru. Ann Berg called on the administration to respond. | > peru",
                // who leads the opposition leads no state
                "Georgia's opposition leader Anna Berg resigned. | LEADS",
                // an attack by somebody unknown was not made by whoever attacked before
                "Chad shelled Goma. Gunmen attacked Bunia. Peru condemned the attack. | ACCUSE",
            })
    void isNotCoded(String text, String part) {
        assertThat(lines(text)).noneMatch(l -> l.contains(part));
    }
}
