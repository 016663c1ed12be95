using TreatyRefs.Documents;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Tests.Documents;

/// <summary>Which parts of a document are notes, with which numbers.</summary>
public sealed class NoteTests
{
    // As "number: text", with the notes parted by |.
    [TestCase("a[^1]\n\n[^1]: b", "1: [^1]: b")]
    [TestCase("a[^1]\n\n[^1]: b\n[^2]: c", "1: [^1]: b | 2: [^2]: c")]
    [TestCase("a[^1]\n\n[^1]: b\nc\n\nd", "1: [^1]: b c")]
    [TestCase("a[^1]\n\n[^1]: b\n\n    c\n\nd", "1: [^1]: b c")]
    [TestCase("a[^x] b[^y]\n\n[^y]: c\n\n[^x]: d", "2: [^y]: c | 1: [^x]: d")]
    [TestCase("a[^x] b[^1]\n\n[^x]: c\n\n[^1]: d", "-: [^x]: c | 1: [^1]: d")]
    [TestCase("a[^1]: b", "")]
    [TestCase("[1]: b\n[^ 1]: c\n[^]: d", "")]
    public void Markdown_has_the_notes_that_it_defines(string markdown, string expected) =>
        NotesOf(markdown, DocumentFormat.Markdown).Should().Be(expected);

    [TestCase("<p>a<sup><a href='#x'>3</a></sup><ol><li id=x>b</li></ol>c", "3: b")]
    [TestCase("<p>a<sup><a href='#x'>3</a></sup><ol><li id=x>b<li id=fn4>c</ol>d", "3: b | 4: c")]
    [TestCase("<p>a<sup><a href='#x'>3</a></sup><ol><li id=x>b<ol><li>c</li></ol>d</li></ol>e", "3: b c d")]
    [TestCase("<p>a<a href='#x'><sup>3</sup></a><div id=x><div>b</div>c</div>d", "3: b c")]
    [TestCase("<p id='fn:1'>b</p>c", "1: b")]
    [TestCase("<p id='_ftn2'>b<p>c", "2: b")]
    [TestCase("<p><a name='_ftn2'></a>b<br>c</p>d", "2: b c")]
    [TestCase("<aside epub:type='footnote' id=q>b</aside>c", "-: b")]
    [TestCase("<section role='doc-endnotes'><p id=q role='doc-endnote'>b</p></section>c", "-: b")]
    [TestCase("<p><a href='#q'>1</a><h2 id=q>b</h2>c", "")]
    [TestCase("<p id=fnref1>a</p><p id=item1>b</p>", "")]
    public void Html_has_the_notes_that_say_so_and_those_to_which_marks_lead(string html, string expected) =>
        NotesOf(html, DocumentFormat.Html).Should().Be(expected);

    [Test]
    public void A_reader_of_another_format_says_what_is_a_note()
    {
        var note = new TextNote(7);
        var text = new LocatedText([
            Piece("Article 5 of the NPT. "),
            Piece("UN Charter, art. 51.") with
            {
                Note = note,
            },
            Piece(" Ibid. "),
            Piece("See n 7, art. 2.") with
            {
                Note = new TextNote(8),
            },
        ]);
        var targets = new CitationScanner(Treaties.BuiltIn).Scan(text).Select(citation => citation.Citation.Targets[0]).ToList();
        targets.Select(target => $"{target.Reference}").Should().Equal("npt/5", "un-charter/51", "npt/5", "un-charter/2");
        targets[3].Evidence.Should().Be(new TextSpan(22, 32));
    }

    [Test]
    public void A_note_is_known_however_the_text_is_cut_into_pieces()
    {
        const string Filler = "Nothing is cited here, and much is said about it.\n\n";
        var body = string.Concat(Enumerable.Repeat(Filler, 3000));
        var markdown = $"{body}[^1]: UN Charter, art. 51.\n\n{body}Article 5 of the NPT.\n\n[^2]: See n 1, art. 2.";
        using var document = DocumentReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(markdown)), DocumentFormat.Markdown);
        new CitationScanner(Treaties.BuiltIn)
            .Scan(document.Text)
            .Select(citation => $"{citation.Citation.Targets[0].Reference}, {citation.Evidence[0]?.Start.Utf16}")
            .Should()
            .Equal($"un-charter/51, {body.Length + 6}", $"npt/5, {(2 * body.Length) + 45}", $"un-charter/2, {body.Length + 6}");
    }

    private static LocatedPiece Piece(string text) => LocatedPiece.Instead(text.AsMemory(), default);

    private static string NotesOf(string source, DocumentFormat format)
    {
        var text = DocumentReader.Read(source, format);
        var whole = text.ReadToEnd();
        var notes = new List<string>();
        for (var place = 0L; text.Notes.EndingAfter(place) is { } span; place = span.End)
        {
            var words = whole[(int)span.Start..(int)span.End].Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
            notes.Add($"{span.Note.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}: {string.Join(' ', words)}");
        }

        return string.Join(" | ", notes);
    }
}
