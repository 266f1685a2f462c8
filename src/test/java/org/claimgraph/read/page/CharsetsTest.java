package org.claimgraph.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import org.claimgraph.model.Document;
import org.claimgraph.model.Submission;
import org.claimgraph.model.Submission.Form;
import org.claimgraph.read.DocumentReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The charset of a page is found by its byte order mark, its content, or what it declares, in this order.
class CharsetsTest {
    private static final DocumentReader READER = new DocumentReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UTF-8        | efbbbf | ''                                                        | Žluťoučký kůň na mostě",
                "UTF-16LE     | fffe   | ''                                                        | Žluťoučký kůň na mostě",
                "UTF-16BE     | feff   | <meta charset=utf-8>                                      | Žluťoučký kůň na mostě",
                "UTF-8        | ''     | ''                                                        | Žluťoučký kůň na mostě",
                "UTF-8        | ''     | <meta charset=iso-8859-1>                                 | Žluťoučký kůň na mostě",
                "windows-1250 | ''     | <meta charset='windows-1250'>                             | Žluťoučký kůň na mostě",
                "ISO-8859-2   | ''     | <meta http-equiv=content-type content='text/html; charset=iso-8859-2'> | Žluťoučký kůň na mostě",
                "windows-1251 | ''     | <script charset=utf-8 src=x></script><meta charset=windows-1251>       | Мост через Оррин закрыт",
                "Shift_JIS    | ''     | <meta charset=Shift_JIS>                                  | オリン橋は閉鎖された",
                "windows-1252 | ''     | ''                                                        | Le café du château est fermé",
                "windows-1252 | ''     | <meta charset=nonsense>                                   | Le café du château est fermé"
            })
    void lettersAreRight(String real, String mark, String declaration, String words) throws IOException {
        String page =
                "<html><head>" + declaration + "<title>x</title></head><body><p>" + words + ", 2026.</p></body></html>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(HexFormat.of().parseHex(mark));
        bytes.write(page.getBytes(Charset.forName(real)));
        Document document = READER.read(new Submission(Form.HTML, bytes.toByteArray(), null, null, null, null, null));
        assertThat(document.text()).isEqualTo(words + ", 2026.");
    }
}
