package org.claimgraph.cli;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE;
import static java.time.format.DateTimeFormatter.ISO_LOCAL_TIME;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import picocli.CommandLine.ITypeConverter;

/// Reads and writes the time at which something was published: ISO 8601, a day alone, or a day and a time of day with
/// or without an offset. Where the offset is missing it is UTC; where the time of day is missing it is midnight.
final class PublicationTime implements ITypeConverter<OffsetDateTime> {
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .append(ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    /// @throws CodedException BAD_INPUT if it is none of these
    static OffsetDateTime parse(String text) {
        try {
            return switch (FORMAT.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)) {
                case OffsetDateTime exact -> exact;
                case LocalDateTime local -> local.atOffset(ZoneOffset.UTC);
                case LocalDate day -> day.atStartOfDay().atOffset(ZoneOffset.UTC);
                default -> throw new DateTimeException("neither a day nor a time");
            };
        } catch (DateTimeException problem) {
            throw new CodedException(
                    ErrorCode.BAD_INPUT,
                    "\"" + text + "\" is not a time such as 2025-07-31 or 2025-07-31T11:43:00-04:00.",
                    problem);
        }
    }

    /// A day alone where midnight UTC says that no more is known.
    static String format(OffsetDateTime time) {
        boolean dayAlone =
                time.getOffset().equals(ZoneOffset.UTC) && time.toLocalTime().equals(LocalTime.MIDNIGHT);
        return dayAlone ? time.toLocalDate().toString() : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    @Override
    public OffsetDateTime convert(String text) {
        return parse(text);
    }
}
