using System.Text;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.Yaml;

/// <summary>What a YAML reader meets in the wild. Nothing may crash, hang or exhaust memory, and every problem has its line.</summary>
/// <remarks>A stack overflow would end the test process itself, so that a run which ends at all has shown that there is none.</remarks>
[TestFixture]
public sealed class HostileYamlTests
{
    private const string Title = "library: Test\n";
    private const string Treaty = "instrument: x\nkind: treaty\ntitle: X\n";
    private const string TooDeep = "error TR1005: values are nested deeper than 64 levels; this document is not read";
    private const string TextTooLong = "error TR1006: this text has 5,242,880 characters; at most 4,194,304 are read (4 Mi). Divide it";
    private const string Nul = "error TR1002: a NUL character stands here: the file is not UTF-8 text, or damaged. Save it as UTF-8";
    private const string ByteOrderMark =
        "error TR1003: the invisible character U+FEFF stands here. Delete it, or write it as an escape in double quotation marks";
    private const string Tab = "error TR1004: not valid YAML: a tab stands where the indentation is. Use spaces";
    private const string CannotBegin =
        "error TR1004: not valid YAML: a text cannot begin with this character. Put the text in quotation marks";
    private const string Colon =
        "error TR1004: not valid YAML: a colon and a space stand inside a text here. Put the text in quotation marks, "
        + "or mend the indentation of this line";
    private const string NotClosed =
        "error TR1004: not valid YAML: unexpected text here, or a bracket, brace or quotation mark that is not closed before it";
    private const string LongKey =
        "error TR1004: not valid YAML: this line does not fit the record above it: its indentation is wrong, "
        + "it lacks a colon after the key, or its key is longer than 1,024 characters";
    private const string LibraryKeys = "'library', 'format', 'date', 'languages', 'default-instrument', 'extends', 'licence'";
    private const string NoDocument =
        "error TR2001: this document is none of 'library', 'instrument', 'source', 'experts', 'topics': "
        + "exactly one of these keys must say what it is";

    // Time limit and memory limit hold for each case: generous, but what grows with the square of its input goes beyond them.
    private static readonly TimeSpan s_timeLimit = TimeSpan.FromSeconds(60);
    private const long MemoryLimit = 1_500L * 1024 * 1024;

    private static IEnumerable<TestCaseData> TooMuch() => [.. TooDeepOrMultiplied(), .. TooLong(), .. TooMany(), .. TooManyProblems()];

    private static IEnumerable<TestCaseData> TooDeepOrMultiplied()
    {
        yield return Text(
            "billion laughs",
            () => Laughs(),
            $"a.yaml(1,1): {NoDocument}",
            "a.yaml(5,8): error TR1007: the alias '*d' stands for too much: all aliases of a file together may stand for 10,000 values"
        );
        yield return Text(
            "laughs in each of many documents",
            () => YamlCases.Each(1000, i => "---\n" + Laughs()),
            "a.yaml(6,8): error TR1007: the alias '*d' stands for too much: all aliases of a file together may stand for 10,000 values"
        );
        yield return Text(
            "provisions multiplied by aliases in many instruments",
            () => YamlCases.Each(1000, MultipliedProvisions),
            "a.yaml(36,34): error TR1007: the alias '*c' stands for too much: all aliases of a file together may stand for 10,000 values"
        );
        foreach (var depth in (int[])[10_000, 100_000, 1_000_000])
        {
            yield return Text($"[ nested {depth} times, unclosed", () => "library: " + "[".Times(depth), "a.yaml(1,73): " + TooDeep);
            yield return Text(
                $"[ nested {depth} times, closed",
                () => "library: " + "[".Times(depth) + "]".Times(depth),
                "a.yaml(1,73): " + TooDeep
            );
        }

        yield return Text("{a: nested 10000 times", () => "{a: ".Times(10_000), "a.yaml(1,257): " + TooDeep);
        yield return Text("- 100000 times on a line", () => "- ".Times(100_000), "a.yaml(1,129): " + TooDeep);
        yield return Text("block maps 5000 deep", () => YamlCases.Each(5_000, i => " ".Times(i) + "a:\n"), "a.yaml(65,65): " + TooDeep);
    }

    private static IEnumerable<TestCaseData> TooLong()
    {
        yield return Text(
            "a file of more than 32 MiB",
            () => "# " + "x".Times(33 << 20),
            "a.yaml(1,1): error TR1001: the file has more than 33,554,432 bytes (32 MiB), the most that is read. Divide it"
        );
        yield return Text("a plain scalar of 5 MiB", () => "library: " + "x".Times(5 << 20), "a.yaml(1,10): " + TextTooLong);
        yield return Text("a single-quoted scalar of 5 MiB", () => $"library: '{"x".Times(5 << 20)}'", "a.yaml(1,10): " + TextTooLong);
        yield return Text("a double-quoted scalar of 5 MiB", () => $"library: \"{"x".Times(5 << 20)}\"", "a.yaml(1,10): " + TextTooLong);
        yield return Text("a literal scalar of 5 MiB", () => "library: |\n  " + "x".Times(5 << 20), "a.yaml(1,10): " + TextTooLong);
        yield return Text("a folded scalar of 5 MiB", () => "library: >\n  " + "x".Times(5 << 20), "a.yaml(1,10): " + TextTooLong);
    }

    private static IEnumerable<TestCaseData> TooMany()
    {
        yield return Text(
            "300000 unknown keys",
            () => Title + YamlCases.Each(300_000, i => $"k{i}: v\n"),
            $"a.yaml(2,1): error TR2002: unknown key 'k0'; expected one of {LibraryKeys}"
        );
        yield return Text(
            "100000 anchors",
            () => Title + YamlCases.Each(100_000, i => $"k{i}: &a{i} v\n"),
            $"a.yaml(2,1): error TR2002: unknown key 'k0'; expected one of {LibraryKeys}"
        );
        yield return Text(
            "more than a million values",
            () => Title + "languages: [" + "en,".Times(1_100_000) + "]\n",
            "a.yaml(2,2999998): error TR1006: the file holds more than 1,000,000 values; the rest of it is not read. Divide it"
        );
        yield return Text(
            "an implicit key of more than 1024 characters",
            () => Title + "k".Times(1100) + ": v\n",
            "a.yaml(2,1): " + LongKey
        );
        yield return Text(
            "a tag directive of a megabyte",
            () => $"%TAG !e! {"x".Times(1 << 20)}\n---\n{Title}" + YamlCases.Each(2_000, i => $"k{i}: !e!a v\n"),
            "a.yaml(1,1): error TR1008: the directive %TAG stands for a very long text; tags are not used in a library. Delete it"
        );
    }

    private static IEnumerable<TestCaseData> TooManyProblems()
    {
        yield return Text(
            "150 broken documents before a long comment",
            () => "---\n@\n".Times(150) + "---\n" + Title + "# " + "x".Times(30 << 20),
            "a.yaml(2,1): " + CannotBegin
        );
        yield return Text(
            "very many wrong ids among very many right ones",
            () => ManyWrongIds(),
            "a.yaml(50007,17): error TR3002: there is no expert 'expertx0' in this library; did you mean 'expert-0'?"
        );
        yield return Text(
            "very many circles",
            () => YamlCases.Each(20_000, ManyCircles),
            "a.yaml(95005,41): error TR3004: instruments replace each other in a circle: x0 replaces ... replaces "
                + string.Concat(Enumerable.Range(18_991, 10).Select(i => $"x{i} replaces "))
                + "x0"
        );
    }

    private static IEnumerable<TestCaseData> NotText() =>
        [.. NotUtf8(), .. Utf16(), .. Nuls(), .. ControlCharacters(), .. UnseenCharacters()];

    private static IEnumerable<TestCaseData> NotUtf8()
    {
        yield return Bytes(
            "invalid UTF-8",
            [.. "library: Test\ndate: "u8, 0xC3, 0x28],
            "a.yaml(2,7): error TR1002: the byte 0xC3 is not UTF-8 text here. Save the file as UTF-8"
        );
        yield return Bytes(
            "overlong UTF-8",
            [.. "library: Test\ndate: "u8, 0xC0, 0xAF],
            "a.yaml(2,7): error TR1002: the byte 0xC0 is not UTF-8 text here. Save the file as UTF-8"
        );
        yield return Bytes(
            "UTF-8 cut off at the end",
            [.. "library: Tes"u8, 0xE2, 0x82],
            "a.yaml(1,13): error TR1002: the byte 0xE2 is not UTF-8 text here. Save the file as UTF-8"
        );
        yield return Bytes(
            "invalid UTF-8 after lone carriage returns",
            [.. "library: Test\r# x\rdate: "u8, 0xFF],
            "a.yaml(3,7): error TR1002: the byte 0xFF is not UTF-8 text here. Save the file as UTF-8"
        );
    }

    private static IEnumerable<TestCaseData> Utf16()
    {
        yield return Bytes(
            "UTF-16LE with a byte order mark",
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Title)],
            "a.yaml(1,1): error TR1002: the file is UTF-16. Save it as UTF-8"
        );
        yield return Bytes(
            "UTF-16BE with a byte order mark",
            [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Title)],
            "a.yaml(1,1): error TR1002: the file is UTF-16. Save it as UTF-8"
        );
        yield return Bytes(
            "UTF-16LE without",
            Encoding.Unicode.GetBytes(Title),
            "a.yaml(1,1): error TR1002: this is UTF-16 text (little-endian) without a byte order mark, which is not read: save it as UTF-8"
        );
        yield return Bytes(
            "UTF-16BE without",
            Encoding.BigEndianUnicode.GetBytes(Title),
            "a.yaml(1,1): error TR1002: this is UTF-16 text (big-endian) without a byte order mark, which is not read: save it as UTF-8"
        );
    }

    private static IEnumerable<TestCaseData> Nuls()
    {
        yield return Text("NUL in a plain scalar", "format: 1\nlibrary: a\0b\n", "a.yaml(2,11): " + Nul);
        yield return Text("NUL in single quotes", "format: 1\nlibrary: 'a\0b'\n", "a.yaml(2,12): " + Nul);
        yield return Text("NUL in double quotes", "format: 1\nlibrary: \"a\0b\"\n", "a.yaml(2,12): " + Nul);
        yield return Text("NUL in a literal scalar", "format: 1\nlibrary: |\n  a\0b\n", "a.yaml(3,4): " + Nul);
        yield return Text("NUL in a folded scalar", "format: 1\nlibrary: >\n  a\0b\n", "a.yaml(3,4): " + Nul);
        yield return Text("NUL after all", Title + "\0", "a.yaml(2,1): " + Nul);
        yield return Text(
            "NUL as an escape",
            "library: \"a\\0b\"\n",
            "a.yaml(1,10): error TR1003: this text has the control character U+0000. Delete it"
        );
    }

    private static IEnumerable<TestCaseData> ControlCharacters()
    {
        yield return Text(
            "U+0001",
            Title + "licence: a\u0001b\n",
            "a.yaml(2,10): error TR1003: this text has the control character U+0001. Delete it"
        );
        yield return Text(
            "U+007F",
            Title + "licence: a\u007Fb\n",
            "a.yaml(2,10): error TR1003: this text has the control character U+007F. Delete it"
        );
        yield return Text(
            "U+009B, which begins an escape sequence",
            Title + "licence: a\u009Bb\n",
            "a.yaml(2,10): error TR1003: this text has the control character U+009B. Delete it"
        );
        yield return Text(
            "the escape character as an escape",
            Title + "licence: \"\\e[31m\"\n",
            "a.yaml(2,10): error TR1003: this text has the control character U+001B. Delete it"
        );
        yield return Text(
            "a surrogate as an escape",
            Title + "licence: \"\\uD800\"\n",
            "a.yaml(2,10): error TR1004: not valid YAML: while scanning a quoted scalar, found invalid Unicode surrogates"
        );
    }

    private static IEnumerable<TestCaseData> UnseenCharacters()
    {
        yield return Text("a second byte order mark", "\uFEFF\uFEFF" + Title, "a.yaml(1,1): " + ByteOrderMark);
        yield return Text("a byte order mark in mid file", Title + "\uFEFFdate: 2024\n", "a.yaml(2,1): " + ByteOrderMark);
        yield return Text("a byte order mark before document 2", Title + "\uFEFF---\nexperts: []\n", "a.yaml(2,1): " + ByteOrderMark);
        yield return Text("a byte order mark in document 2", Title + "---\n\uFEFFexperts: []\n", "a.yaml(3,1): " + ByteOrderMark);
        yield return Text(
            "a line separator",
            Title + "licence: \"a\u2028b\"\nfoo: 1\n",
            "a.yaml(2,12): error TR1003: the invisible character U+2028 stands here. Delete it, or write it as an escape in "
                + "double quotation marks",
            $"a.yaml(3,1): error TR2002: unknown key 'foo'; expected one of {LibraryKeys}"
        );
        yield return Text(
            "a next line character",
            Title + "licence: a\u0085b\n",
            "a.yaml(2,11): error TR1003: the invisible character U+0085 stands here. Delete it, or write it as an escape in "
                + "double quotation marks"
        );
    }

    private static IEnumerable<TestCaseData> NotYaml() => [.. WrongIndentationOrQuotes(), .. WrongCharacters(), .. NotClosedOrDivided()];

    private static IEnumerable<TestCaseData> WrongIndentationOrQuotes()
    {
        yield return Text("a tab as indentation", Title + "languages:\n\t- a\n", "a.yaml(3,1): " + Tab);
        yield return Text("a tab in a block scalar", "library: |\n  a\n\tb\n", "a.yaml(3,1): " + Tab);
        yield return Text("a tab under a plain scalar", "experts:\n  - id: a\n\tname: b\n", "a.yaml(3,1): " + Tab);
        yield return Text(
            "an unterminated double quote",
            "library: \"abc\ndate: 2024\n",
            "a.yaml(1,10): error TR1004: not valid YAML: the quotation mark here is not closed, or the next line of the text is "
                + "not indented"
        );
        yield return Text(
            "an unterminated single quote at the end",
            Title + "licence: 'abc\n",
            "a.yaml(2,10): error TR1004: not valid YAML: the quotation mark here is not closed before the file ends"
        );
        yield return Text(
            "an unterminated quote before a document",
            Title + "licence: 'abc\n---\nexperts: []\n",
            "a.yaml(2,10): error TR1004: not valid YAML: the quotation mark here is not closed before the document ends"
        );
        yield return Text("a key that is indented too far", "library: x\n  date: 2024\n", "a.yaml(2,7): " + Colon);
        yield return Text(
            "a key that is not indented enough",
            "experts:\n  - id: a\n    name: b\n   kind: person\n",
            "a.yaml(4,4): error TR1004: not valid YAML: the indentation of this line does not fit the list above it"
        );
    }

    private static IEnumerable<TestCaseData> WrongCharacters()
    {
        yield return Text("Treaty: part two", Title + "licence: Treaty: part two\n", "a.yaml(2,16): " + Colon);
        yield return Text("@x", Title + "licence: @x\n", "a.yaml(2,10): " + CannotBegin);
        yield return Text("a backtick", Title + "licence: `x\n", "a.yaml(2,10): " + CannotBegin);
        yield return Text("%x", Title + "licence: %x\n", "a.yaml(2,10): " + CannotBegin);
        yield return Text(
            "a bad escape in a later line",
            Title + "licence: \"a\n  b\\q\"\n",
            "a.yaml(3,4): error TR1004: not valid YAML: in double quotation marks a backslash cannot stand before this "
                + "character. Write \\\\ for a backslash"
        );
        yield return Text(
            "two anchors",
            Title + "licence: &a &b x\n",
            "a.yaml(2,13): error TR1004: not valid YAML: a value can have only one anchor"
        );
    }

    private static IEnumerable<TestCaseData> NotClosedOrDivided()
    {
        yield return Text(
            "a forgotten bracket",
            "languages: [en, ru\nlibrary: x\n",
            "a.yaml(2,1): error TR1004: not valid YAML: the \"[\" opened in line 1, column 12 is not closed, or a comma is "
                + "missing before this place"
        );
        yield return Text(
            "the same, as it was measured",
            "a: [1, 2\nb: 3",
            "a.yaml(2,1): error TR1004: not valid YAML: the \"[\" opened in line 1, column 4 is not closed, or a comma is "
                + "missing before this place"
        );
        yield return Text("a forgotten brace", "experts:\n  - { id: a, name: b\n  - { id: c, name: d }\n", "a.yaml(3,3): " + NotClosed);
        yield return Text(
            "a forgotten comma",
            "experts:\n  - { id: 'a' name: b }\n",
            "a.yaml(2,15): error TR1004: not valid YAML: the \"{\" opened in line 2, column 5 is not closed, or a comma is "
                + "missing before this place"
        );
        yield return Text(
            "a bad value in braces that are closed",
            "experts:\n  - { id: a, name: b,\n      names: @ }\n",
            "a.yaml(3,14): " + CannotBegin
        );
        yield return Text(
            "text after the end of a document",
            Title + "... text\n",
            "a.yaml(2,1): error TR1004: not valid YAML: a new document must begin with the line '---'"
        );
        yield return Text("!<>", Title + "licence: !<> x\n", "a.yaml(2,13): " + NotClosed);
        yield return Text("%TAG ! ", "%TAG ! \n---\n" + Title, "a.yaml(1,8): " + NotClosed);
        yield return Text(
            "%YAML 2.0",
            "%YAML 2.0\n---\n" + Title,
            "a.yaml(1,1): error TR1004: not valid YAML: only YAML 1.1 and 1.2 are read"
        );
    }

    private static IEnumerable<TestCaseData> NotALibrary() =>
        [.. WrongKeys(), .. WrongAliases(), .. WrongTags(), .. WrongValues(), .. WrongDocuments()];

    private static IEnumerable<TestCaseData> WrongKeys()
    {
        yield return Text(
            "a record as its own key",
            "? &a [*a]\n: x",
            $"a.yaml(1,1): {NoDocument}",
            "a.yaml(1,3): error TR1010: a key must be a plain word, found a list, a record or an alias",
            "a.yaml(1,7): error TR1007: the alias '*a' stands inside the value that it names"
        );
        yield return Text(
            "a duplicate key",
            Title + "library: Two\n",
            "a.yaml(2,1): error TR1009: the key 'library' stands twice in this record; it was first in line 1"
        );
        yield return Text(
            "an empty key that comes first",
            Title + "languages: [en]\n---\ntopics:\n  - : v\n",
            "a.yaml(5,5): error TR1010: a key must be a plain word, found nothing before ':'"
        );
        yield return Text(
            "an empty key",
            Title + ": v\n",
            "a.yaml(2,3): error TR1010: a key must be a plain word, found nothing before ':'"
        );
        yield return Text("a null key", Title + "~: v\n", $"a.yaml(2,1): error TR2002: unknown key '~'; expected one of {LibraryKeys}");
        yield return Text(
            "a merge key",
            Title + "<<: { date: 2024 }\n",
            $"a.yaml(2,1): error TR2002: unknown key '<<'; expected one of {LibraryKeys}"
        );
        yield return Text(
            "a merge key with nothing to merge",
            Title + "<<: *undefined\n",
            $"a.yaml(2,1): error TR2002: unknown key '<<'; expected one of {LibraryKeys}",
            "a.yaml(2,5): error TR1007: the alias '*undefined' names no anchor before it; expected '&undefined' at an earlier value"
        );
    }

    private static IEnumerable<TestCaseData> WrongAliases()
    {
        yield return Text(
            "an undefined alias",
            Title + "licence: *u\n",
            "a.yaml(2,10): error TR1007: the alias '*u' names no anchor before it; expected '&u' at an earlier value"
        );
        yield return Text(
            "a forward alias",
            "licence: *u\nlibrary: &u T\n",
            "a.yaml(1,10): error TR1007: the alias '*u' names no anchor before it; expected '&u' at an earlier value"
        );
        yield return Text(
            "an alias of another document",
            "library: &u T\n---\nexperts: *u\n",
            "a.yaml(3,10): error TR1007: the alias '*u' names no anchor before it; expected '&u' at an earlier value"
        );
        yield return Text(
            "a self alias",
            Title + "languages: &a [*a]\n",
            "a.yaml(2,16): error TR1007: the alias '*a' stands inside the value that it names"
        );
    }

    private static IEnumerable<TestCaseData> WrongTags()
    {
        yield return Text(
            "an unknown tag",
            Title + "licence: !foo x\n",
            "a.yaml(2,10): error TR1008: the tag '!foo' is not used in a library; write the value without it"
        );
        yield return Text(
            "a CLR tag",
            Title + "licence: !System.IO.FileInfo x\n",
            "a.yaml(2,10): error TR1008: the tag '!System.IO.FileInfo' is not used in a library; write the value without it"
        );
        yield return Text(
            "a tag on a record",
            "!clr\nlibrary: x\n",
            "a.yaml(1,1): error TR1008: the tag '!clr' is not used in a library; write the value without it"
        );
    }

    private static IEnumerable<TestCaseData> WrongValues()
    {
        foreach (var word in (string[])["yes", "no", "on", "off", "y", "True", "TRUE"])
        {
            yield return Text(
                $"{word} for a truth value",
                Treaty + $"complete: {word}\n",
                $"a.yaml(4,11): error TR2005: '{word}' is not true or false; did you mean '{(word is "no" or "off" ? "false" : "true")}'?"
            );
        }

        foreach (
            var number in (string[])
                ["010", "0o10", "0x1F", "1_000", "12:30:45", "1e3", "-4", "+4", "0", "99999999999999999999", "2147483648", "2024-06-19"]
        )
        {
            yield return Text(
                $"{number} for a number",
                Treaty + $"article-count: {number}\n",
                $"a.yaml(4,16): error TR2005: expected a number from 1 without leading zeros, found '{number}'"
            );
        }

        foreach (var date in (string[])["010", "0o10", "0x1F", "1_000", "12:30:45", "2024-06-19T00:00:00Z"])
        {
            yield return Text(
                $"{date} for a date",
                Title + $"date: {date}\n",
                $"a.yaml(2,7): error TR2005: expected a date such as 2024-06-19, 2024-06 or 2024, found '{date}'"
            );
        }
    }

    private static IEnumerable<TestCaseData> WrongDocuments()
    {
        yield return Text(
            "a list for a document",
            "- a\n",
            "a.yaml(1,1): error TR2001: expected a document that begins with one of 'library', 'instrument', 'source', "
                + "'experts', 'topics', found a list"
        );
        yield return Text(
            "a text for a document",
            "just text\n",
            "a.yaml(1,1): error TR2001: expected a document that begins with one of 'library', 'instrument', 'source', "
                + "'experts', 'topics', found 'just text'"
        );
    }

    private static IEnumerable<TestCaseData> Harmless()
    {
        yield return Text("a UTF-8 byte order mark", "\uFEFF" + Title);
        yield return Text("CRLF", "library: Test\r\ndate: 2024\r\n");
        yield return Text("lone CR", "library: Test\rdate: 2024\r");
        yield return Text("tabs after a dash, a colon and a value", "library:\tTest\t\nlanguages:\n-\ten\t\n");
        yield return Text("%YAML 1.3", "%YAML 1.3\n---\n" + Title);
        yield return Text("%FOO", "%FOO\n---\n" + Title);
        yield return Text("two documents", Title + "---\nexperts: []\n");
        yield return Text("a comment of 30 MiB", () => Title + "# " + "x".Times(30 << 20));
        yield return Text("5 million empty lines", () => Title + "\n".Times(5_000_000) + "date: 2024\n");
        yield return Text("300000 flow items", () => "languages: [" + "en,".Times(300_000) + "]\n" + Title);
        yield return Text("a text of just under 4 MiB", () => Title + "licence: '" + "x".Times((4 << 20) - 1) + "'\n");
        yield return Text("an alias", "library: &t Test\nlicence: *t\n");
        yield return Text(
            "yes, 010 and 12:30:45 as texts",
            "library: Test\nlicence: yes\n---\nsource: s\nkind: book\ntitle: 010\nplace: 12:30:45\npublisher: 0x1F\n"
        );
        foreach (var nothing in (string[])["null", "Null", "NULL", "~", ""])
        {
            yield return Text($"'{nothing}' for no value", Title + $"licence: {nothing}\ndate: {nothing}\nlanguages: {nothing}\n");
        }
    }

    private static IEnumerable<TestCaseData> Empty() =>
        [
            Text("an empty file", ""),
            Text("a comment alone", "# nothing\n"),
            Text("white space", " \n\n"),
            Text("a document mark", "---\n"),
            Bytes("a byte order mark alone", [0xEF, 0xBB, 0xBF]),
        ];

    [TestCaseSource(nameof(TooMuch))]
    [TestCaseSource(nameof(NotText))]
    [TestCaseSource(nameof(NotYaml))]
    [TestCaseSource(nameof(NotALibrary))]
    public void Is_refused_in_time_with_its_place(Func<byte[]> file, string[] first)
    {
        var result = LoadWithinLimits(file());

        result.Lines().Take(first.Length).Should().Equal(first);
        result.ErrorCount.Should().BePositive();
        result.Diagnostics.Should().HaveCountLessThanOrEqualTo(1001);
        result.Diagnostics.Should().OnlyContain(problem => problem.Message.Length < 1000);
    }

    [TestCaseSource(nameof(NotText))]
    [TestCaseSource(nameof(NotYaml))]
    public void A_mistake_is_told_once(Func<byte[]> file, string[] first) => LoadWithinLimits(file()).Lines().Should().Equal(first);

    [TestCaseSource(nameof(Harmless))]
    public void Is_loaded(Func<byte[]> file, string[] first)
    {
        var result = LoadWithinLimits(file());

        result.Lines().Should().Equal(first).And.BeEmpty();
        result.Library.Info.Title.Should().Be("Test");
    }

    [TestCaseSource(nameof(Empty))]
    public void Is_warned_of(Func<byte[]> file, string[] first) =>
        LoadWithinLimits(file()).Lines().Should().Equal(["a.yaml(1,1): warning TR1011: the file holds no document", .. first]);

    [Test]
    public void Texts_that_look_like_other_types_stay_texts()
    {
        var result = YamlCases.Load("source: s\nkind: book\ntitle: 010\nplace: 12:30:45\npublisher: yes\nurl: 1_000\nnote: 'null'\n");

        result.Diagnostics.Should().BeEmpty();
        var source = result.Library.Sources[0];
        new[] { source.Title, source.Place!, source.Publisher!, source.Provenance.Note! }
            .Select(text => text.ToString())
            .Should()
            .Equal("010", "12:30:45", "yes", "null");
        source.Url.Should().Be("1_000");
    }

    [Test]
    public void Line_breaks_of_every_sort_read_the_same()
    {
        const string Yaml = "source: s\nkind: book\ntitle: |\n  one\n  two\n";
        var expected = YamlCases.Load(Yaml).Library;

        YamlCases.Load(Yaml.Replace("\n", "\r\n", StringComparison.Ordinal)).Library.Should().Be(expected);
        YamlCases.Load(Yaml.Replace('\n', '\r')).Library.Should().Be(expected);
    }

    [Test]
    public void Beyond_a_thousand_problems_the_rest_is_counted()
    {
        var result = YamlCases.Load(Title + YamlCases.Each(1_500, i => $"k{i}: v\n"));

        result.Diagnostics.Should().HaveCount(1001);
        result.Lines().Last().Should().Be("a.yaml(1001,1): error TR1012: 500 more problems in this file are not shown");
    }

    [Test]
    public void Where_reading_stops_for_good_that_is_said() =>
        YamlCases
            .Load("---\n@\n".Times(101))
            .Lines()
            .Last()
            .Should()
            .Be("a.yaml(201,1): error TR1006: 100 documents of this file are not valid YAML; the rest of it is not read");

    private static LoadResult LoadWithinLimits(byte[] file)
    {
        var (result, allocated) = (default(LoadResult), 0L);
        var loading = Task.Run(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            result = YamlCases.Load(file);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        });

        loading.Wait(s_timeLimit).Should().BeTrue("any file must be read or refused within {0}", s_timeLimit);
        allocated.Should().BeLessThan(MemoryLimit);
        return result!;
    }

    private static string Laughs() =>
        "a: &a [x,x,x,x,x,x,x,x,x]\n"
        + string.Concat("abcdefgh".Select(c => $"{(char)(c + 1)}: &{(char)(c + 1)} [{string.Join(',', Enumerable.Repeat($"*{c}", 9))}]\n"));

    private static string MultipliedProvisions(int i) =>
        $"---\ninstrument: x{i}\nkind: treaty\ntitle: X\nprovisions:\n - &a {{ article: 1 }}\n"
        + $" - &b {{ part: 1, provisions: [{"*a,".Times(9)}] }}\n - &c {{ part: 2, provisions: [{"*b,".Times(9)}] }}\n"
        + $" - {{ part: 3, provisions: [{"*c,".Times(9)}] }}\n";

    private static string ManyWrongIds() =>
        "experts:\n"
        + YamlCases.Each(50_000, i => $"- {{id: expert-{i}, name: n}}\n")
        + "---\nsource: s\nkind: book\ntitle: t\ncommentary:\n"
        + YamlCases.Each(20_000, i => $"- {{id: c-{i}, by: expertx{i}, topics: []}}\n");

    private static string ManyCircles(int i) =>
        $"---\ninstrument: x{i}\nkind: other\ntitle: t\nrelations: [{{to: x{i + 1}, as: replaces}}, {{to: x0, as: replaces}}]\n";

    private static TestCaseData Text(string name, string yaml, params string[] first) => Text(name, () => yaml, first);

    private static TestCaseData Text(string name, Func<string> yaml, params string[] first) =>
        new TestCaseData(() => Encoding.UTF8.GetBytes(yaml()), first).SetArgDisplayNames(name);

    private static TestCaseData Bytes(string name, byte[] bytes, params string[] first) =>
        new TestCaseData(() => bytes, first).SetArgDisplayNames(name);
}
