package org.claimgraph.read.page;

import java.net.URI;
import org.claimgraph.model.FoundIn;
import org.jspecify.annotations.Nullable;

/// The picture that a page shows first, or hands to those who link to it.
final class LeadImageFinder {
    private LeadImageFinder() {}

    static @Nullable Told<String> find(Outline page, LinkedData data, MetaTags tags) {
        String linked = absolute(page, data.image());
        if (linked != null) {
            return new Told<>(linked, FoundIn.JSON_LD);
        }
        Told<String> tag = tags.told("og:image", "og:image:secure_url", "og:image:url", "twitter:image", "thumbnail");
        String address = tag == null ? null : absolute(page, tag.value());
        return tag != null && address != null ? new Told<>(address, tag.in()) : marked(page);
    }

    private static @Nullable Told<String> marked(Outline page) {
        for (Part image : page.named("img")) {
            String address = image.isProperty("image") ? absolute(page, image.element.attr("src")) : null;
            if (address != null) {
                return new Told<>(address, FoundIn.MICRODATA);
            }
        }
        return null;
    }

    /// The address in full; null for what is none that a browser would fetch.
    private static @Nullable String absolute(Outline page, @Nullable String address) {
        try {
            String base = page.document().baseUri();
            URI full = address == null ? URI.create("") : URI.create(base).resolve(address.strip());
            String scheme = full.getScheme();
            return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme) ? full.toString() : null;
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
