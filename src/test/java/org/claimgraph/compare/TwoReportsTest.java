package org.claimgraph.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.RelationKind;
import org.claimgraph.model.ReportedClaim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two reports of one story, read and extracted as they would be: what contradicts, and what a careful reader would not
/// call so; what overtakes a plan.
class TwoReportsTest {
    private static final ClaimComparer COMPARER = new ClaimComparer(UUID::randomUUID);
    private static final String TITLE = "What happened";
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2026-06-14T18:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            age-differs | Anna Berg, 41, was found safe in Lund on Friday. | Anna Berg, 44, was found safe in Lund on Friday.
            age-differs | Anna Berg was 47 when she died in Lund. | Anna Berg died in Lund on Friday. She was 44.
            negated | Anna Berg heard a shot outside her house. | Anna Berg did not hear a shot outside her house.
            negated | The board released the report on the fire. | The board has not released the report on the fire.
            existence-denied | There was no damage to the harbour of Arvik. | The wave did severe damage to the harbour of Arvik.
            existence-denied | Anna Berg died on Friday. Berg had no children, she used to say. \
                | Anna Berg died on Friday. Berg leaves two children, a lawyer said.
            time-disjoint | The fire at the mill broke out at 9 p.m. on Friday. | The fire at the mill broke out at 6 p.m. on Friday.
            time-disjoint | The fire at the mill broke out shortly after 9 p.m. on Friday. \
                | The fire at the mill broke out at 8:52 p.m. on Friday.
            time-disjoint | The fire at the mill broke out at half past six on Friday. \
                | The fire at the mill broke out at 4 p.m. on Friday.
            tally-differs | The council approved the bridge by seven votes to four on Monday. \
                | Council members approved the bridge 6-5 on Monday night.
            tally-differs | Rovers beat Halden 3-1 on Saturday. | Rovers beat Halden 2-1 on Saturday.
            existence-denied | The ward in Arvik had no sprinklers. | Sprinklers were fitted in the Arvik ward in 2019.
            existence-denied | Nobody was hurt in the fire at the mill. | Two dockers were hurt in the fire at the mill.
            outcome-opposed | The fire door of the mill was unlocked. | The fire door at the end of the mill was locked.
            holder-differs | Anna Berg was in charge of the shift on Friday. | Karl Lund was in charge of the shift on Friday.
            holder-differs | The rebel delegation is led by Anna Berg. | At the head of the rebel delegation is Karl Lund.
            doer-differs | It was Anna Berg who discovered the fire at the mill. | A night nurse noticed the fire at the mill.
            doer-differs | Karl Lund was the first to see the fire at the mill. | Anna Berg discovered the fire at the mill.
            doer-differs | It was Anna Berg, a diver, who found the bell. | The bell was found by Karl Lund.
            doer-differs | Anna Berg noticed the drones before anyone else. | The captain of a plane was the first to spot the drones.
            doer-differs | The head of the tower ordered the closure of the airport. \
                | It was Anna Berg who gave the order to shut the airport.
            outcome-opposed | The council of Arvik voted the plan down. | The council of Arvik approved the plan.
            answers-exclude | The plan gives drivers nine hours between two shifts. \
                | The new plan gives drivers ten hours between two shifts.
            quantity-disjoint | Anna Berg served four months in prison for fraud. \
                | Anna Berg served four and a half months in prison for fraud.
            quantity-disjoint | Anna Berg fell about 60 metres from the Halden ridge. \
                | Anna Berg fell about 200 metres from the Halden ridge.
            """)
    void contradicts(String rule, String one, String other) {
        assertThat(contradictions(one, other)).anyMatch(found -> found.startsWith(rule + "/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two people of one name | Anna Berg, 41, was found safe in Lund on Friday. | Karl Berg, 44, was held in Lund on Friday.
            namesakes | Ben Berg is 49. | Anna Berg was held in Lund on Friday. Berg is 58.
            parts of a whole | The ferry left Arvik on Friday with 242 people on board. \
                | The ferry had left Arvik on Friday with 231 passengers and eleven crew on board.
            four in the afternoon | The fire at the mill broke out at four o'clock on Friday. \
                | The fire at the mill broke out at 4 p.m. on Friday.
            a vote of the committee | The council approved the bridge by seven votes to four on Monday. \
                | The finance committee approved the bridge 6-5 on Monday night.
            one vote | The council approved the bridge by seven votes to four on Monday. \
                | The council voted 7-4 on Monday night to approve the bridge.
            another match | Rovers beat Halden 3-1 on Saturday. | Rovers lost 2-0 to Lund on Saturday.
            a second time | The ferry was inspected in Arvik in February 2026. \
                | A second inspection of the ferry, in April 2026, was held in Arvik.
            whom it reached | Anna Berg's letter reached the chairman on Friday. | Anna Berg could not be reached on Friday.
            an age of then | Anna Berg is 44. | Anna Berg was 41 at the time of the fire.
            a limit of age | Anna Berg is 52. | Anna Berg is the first woman under 40 to sit on the board.
            another object | Anna Berg heard a noise outside her house. | Anna Berg did not hear a shot outside her house.
            another house | Anna Berg has checked into the Lindgren Clinic. | Anna Berg never checked into Sunnaholm.
            until | Anna Berg will not name the source until he has died. | Anna Berg will name the source once he has died.
            not many | There were not a lot of people in the hall. | A lot of people saw the show in the hall.
            of another | Anna Berg died on Friday. Berg had no children, she used to say. \
                | Anna Berg died on Friday. Her doctor Karl Lund has two children.
            no sign of it | There was no damage to the harbour of Arvik. | There were no signs of any damage in the harbour of Arvik.
            around | The fire at the mill broke out shortly after 9 p.m. on Friday. \
                | The fire at the mill broke out around 9 p.m. on Friday.
            still burning | The fire at the mill broke out on Friday. | The fire at the mill was still burning on Saturday.
            also then | Streets in Arvik were flooded on Friday. | Streets in Arvik were also flooded in January.
            in another unit | Karl Berg ruled the island for 21 years. | Karl Berg ruled the island for two decades.
            two falls | Anna Berg fell about 60 metres from the Halden ridge. | Karl Lund fell about 200 metres from the Halden ridge.
            two prizes | Anna Berg received the Lindgren Award in 2004. | Anna Berg received the Nordic Care Award in 2009.
            the other side | The Arvik Bears won on Friday. | The Lund Wolves lost to the Arvik Bears on Friday.
            who killed | Karl Berg killed a guard in the courthouse. | Karl Berg then escaped.
            both may have | Karl Lund discovered the fire at the mill. | Anna Berg discovered the fire at the mill.
            two boats | It was Anna Berg who found the ferry. | Karl Lund found the trawler.
            one of them | It was Anna Berg who found the ferry. | The ferry was found by Berg.
            two shifts | Anna Berg was in charge of the shift. | Karl Lund was in charge of the hospital.
            two doors | The fire door of the mill was unlocked. | The cellar window of the mill was locked.
            the hurt and the dead | Nobody was killed in the fire at the mill. | Two dockers were hurt in the fire at the mill.
            parts told one behind the other | Arvik cancelled 71 flights on Friday and another 47 on Saturday. \
                | In all, Arvik cancelled 118 flights.
            at first | Halden first bid $29 a share for Norvik. | Halden bid $31.50 a share for Norvik.
            of two counts the nearer one | Fourteen trucks went down with the ferry. \
                | Fourteen lorries sank when the ferry went down. Nine lorries had been taken off in Arvik.
            two times | The line was opened on Friday. | The line closed in 1968.
            who stands in | Anna Berg is coach of the Arvik Bears. | Karl Lund is interim coach of the Arvik Bears.
            two effects | Anna Berg left because she had a cold. | Anna Berg set out alone because she was early.
            one cause | Riots broke out in Arvik because of the killing of a student. \
                | The riots in Arvik were sparked by the police shooting of a student.
            its name says where | Anna Berg was taken to Arvik Prison on Friday. | Anna Berg was taken to Arvik on Friday.
            Mill Street, Lund | Two bodies were found in Mill Street, Lund, on Friday. | Two bodies were found in Lund on Friday.
            """)
    void doesNotContradict(String why, String one, String other) {
        assertThat(contradictions(one, other)).as(why).isEmpty();
    }

    /// Published three days after the plan: Sunday is one day for both.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan-kept | Heron Space conducted its third crewed flight of the year on Sunday. \
                | Heron Space's next crewed flight is scheduled for Sunday.
            answer-overtaken | Shares in Norvik closed at $41. | Shares in Norvik closed at $35.
            answer-overtaken | In all, 118 flights were cancelled in Arvik. \
                | By 10 a.m., 46 flights had been cancelled in Arvik.
            answer-overtaken | The oil has fouled 14 kilometres of coast. | The oil has fouled six kilometres of coast.
            not-yet-done | The hackers have demanded a ransom. | The hackers have demanded no ransom so far.
            plan-done | Premier Anna Berg flew over the wreck on Sunday. | Premier Anna Berg will fly over the wreck.
            """)
    void overtakes(String rule, String later, String plan) {
        List<ReportedClaim> planned = claims(plan, "Fjord Daily", PUBLISHED.minusDays(3));
        List<ReportedClaim> done = claims(later, "Dune Post", PUBLISHED);

        assertThat(rules(done, planned, RelationKind.SUPERSEDES)).anyMatch(found -> found.startsWith(rule + "/"));
        assertThat(rules(claims(later, "Dune Post", PUBLISHED.minusDays(3)), planned, RelationKind.SUPERSEDES))
                .as("published at one time")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tally-equal | The council approved the bridge by seven votes to four on Monday. \
                | The council voted 7-4 on Monday night to approve the bridge.
            tally-equal | Rovers beat Halden 3-1 on Saturday. | Halden lost 3-1 to Rovers on Saturday.
            """)
    void agrees(String rule, String one, String other) {
        assertThat(rules(
                        claims(one, "Dune Post", PUBLISHED),
                        claims(other, "Fjord Daily", PUBLISHED),
                        RelationKind.SUPPORTS))
                .anyMatch(found -> found.startsWith(rule + "/"));
    }

    private static List<String> contradictions(String one, String other) {
        return rules(
                claims(one, "Dune Post", PUBLISHED), claims(other, "Fjord Daily", PUBLISHED), RelationKind.CONTRADICTS);
    }

    private static List<String> rules(List<ReportedClaim> fresh, List<ReportedClaim> known, RelationKind kind) {
        return COMPARER.relate(fresh, claim -> known).stream()
                .filter(relation -> relation.kind() == kind)
                .map(ClaimRelation::rule)
                .toList();
    }

    private static List<ReportedClaim> claims(String text, String outlet, OffsetDateTime published) {
        return PlainReport.claims(TITLE, text, outlet, published);
    }
}
