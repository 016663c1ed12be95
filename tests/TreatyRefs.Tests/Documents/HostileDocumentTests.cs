using TreatyRefs.Documents;
using TreatyRefs.Documents.Html;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Tests.Documents;

/// <summary>Documents that would like to cost more than their length, or to be read elsewhere than where they stand.</summary>
public sealed class HostileDocumentTests
{
    [Test]
    public void A_hundred_thousand_elements_in_each_other_are_as_many_as_one()
    {
        const int Depth = 100_000;
        var html = $"{Repeated("<div>", 5 * Depth)}Article <b>51</b> of the UN Charter{Repeated("</div>", 6 * Depth)}";
        var found = new CitationScanner(Treaties.BuiltIn).Scan(DocumentReader.Read(html, DocumentFormat.Html)).Single();

        html[(int)found.Place.Start.Utf16..(int)found.Place.End.Utf16].Should().Be("Article <b>51</b> of the UN Charter");
    }

    [TestCase(DocumentFormat.Html, "<p>Article {0}51{1} of the UN Charter</p>")]
    [TestCase(DocumentFormat.Markdown, "> Article {0}51{1} of\r\n> the *UN* Charter")]
    [TestCase(DocumentFormat.Text, "Article 51 of the UN Charter.")]
    public void A_stream_of_any_length_is_read_and_forgotten(DocumentFormat format, string line)
    {
        var one = string.Format(line, format == DocumentFormat.Html ? "<b>" : "**", format == DocumentFormat.Html ? "</b>" : "**") + "\n\n";
        const int Lines = 60_000;
        using var stream = new RepeatedText(one, Lines);
        using var document = DocumentReader.Read(stream, format);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (count, most, last) = (0, 0L, default(LocatedCitation));
        foreach (var found in new CitationScanner(Treaties.BuiltIn).Scan(document.Text))
        {
            last = found;
            if (++count % 25_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        count.Should().Be(Lines);
        last!.Place.Start.Utf16.Should().Be(((long)one.Length * (Lines - 1)) + one.IndexOf("Article", StringComparison.Ordinal));
        most.Should().BeLessThan(200_000_000);
    }

    [TestCase("<p>&#128578;&eacute;<br>a\r\n b&nbsp;<i>c</i></p><td>d<sup>1</sup><!-- x --> <script>y</script>&lt;z &unknown; &amp", 7)]
    [TestCase("<pre>\r\n a  b\n</pre>  &#x1F642;🙂<p title='>'>x", 1)]
    public void Every_character_of_a_page_knows_where_it_stands(string html, int block)
    {
        var end = 0L;
        foreach (var piece in new HtmlReader(new SlowReader(html, block)).Read())
        {
            var (start, stop) = ((int)piece.Place.Start.Utf16, (int)piece.Place.End.Utf16);
            piece.Place.Start.Should().Be(TextOffset.Start.Advance(html.AsSpan(0, start)));
            piece.Place.End.Should().Be(TextOffset.Start.Advance(html.AsSpan(0, stop)));
            piece.Place.Start.Utf16.Should().BeGreaterThanOrEqualTo(end);
            end = piece.Place.End.Utf16;
            if (piece.IsVerbatim)
            {
                html[start..stop].Should().Be(piece.Text.ToString());
            }
            else if (stop > start && html[start] == '&')
            {
                System.Net.WebUtility.HtmlDecode(html[start..stop]).Should().Be(piece.Text.ToString());
            }
        }
    }

    private static string Repeated(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));

    private sealed class SlowReader(string text, int block) : StringReader(text)
    {
        public override int Read(char[] buffer, int index, int count) => base.Read(buffer, index, Math.Min(count, block));
    }

    private sealed class RepeatedText(string text, int times) : MemoryStream
    {
        private readonly byte[] _text = System.Text.Encoding.UTF8.GetBytes(text);
        private long _read;

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var count = 0;
            for (; count < buffer.Length && _read < (long)_text.Length * times; _read++)
            {
                buffer[count++] = _text[_read % _text.Length];
            }

            return count;
        }
    }
}
