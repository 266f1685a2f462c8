package org.claimgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.model.SourceKind;
import org.junit.jupiter.api.Test;

class OutletsTest {
    private final Outlets outlets = new Outlets();

    @Test
    void findsByNameAliasAndDomain() {
        assertThat(outlets.find("Associated Press")).isNotNull();
        assertThat(outlets.find("the AP")).isEqualTo(outlets.find("Associated Press"));
        assertThat(outlets.find("https://www.apnews.com/article/1")).isEqualTo(outlets.find("AP"));
    }

    @Test
    void tellsAgenciesFromPublishers() {
        assertThat(outlets.find("Reuters")).extracting(Outlet::kind).isEqualTo(SourceKind.NEWS_AGENCY);
        assertThat(outlets.find("The Guardian")).extracting(Outlet::kind).isEqualTo(SourceKind.PUBLISHER);
    }

    @Test
    void knowsNothingOfOthers() {
        assertThat(outlets.find("Mill Street Gazette")).isNull();
        assertThat(outlets.find("com")).isNull();
    }
}
