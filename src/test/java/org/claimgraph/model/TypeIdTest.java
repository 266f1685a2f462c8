package org.claimgraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeIdTest {
    /// The UUID and its suffix are an example of the TypeID specification.
    private static final UUID SAMPLE = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @Test
    void isWrittenAsTheSpecificationSays() {
        assertThat(TypeId.of(TypeId.Type.CLAIM, SAMPLE)).isEqualTo("claim_01h455vb4pex5vsknk084sn02q");
    }

    @ParameterizedTest
    @EnumSource(TypeId.Type.class)
    void readsBackWhatItWrote(TypeId.Type type) {
        assertThat(TypeId.parse(TypeId.of(type, SAMPLE))).isEqualTo(new TypeId(type, SAMPLE));
    }

    @Test
    void holdsEveryBit() {
        UUID ones = new UUID(-1, -1);
        assertThat(TypeId.uuid(TypeId.of(TypeId.Type.STORY, ones), TypeId.Type.STORY))
                .isEqualTo(ones);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "claim",
                "claim_",
                "claim_01h455vb4pex5vsknk084sn02",
                "claim_01h455vb4pex5vsknk084sn02u",
                "claim_81h455vb4pex5vsknk084sn02q",
                "claims_01h455vb4pex5vsknk084sn02q",
                "planet_01h455vb4pex5vsknk084sn02q"
            })
    void refusesWhatIsNoTypeId(String text) {
        assertThatThrownBy(() -> TypeId.parse(text))
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_ID));
    }

    @Test
    void refusesTheIdOfAnotherType() {
        assertThatThrownBy(() -> TypeId.uuid("story_01h455vb4pex5vsknk084sn02q", TypeId.Type.CLAIM))
                .isInstanceOf(CodedException.class)
                .hasMessageContaining("is not the id of a claim");
    }
}
