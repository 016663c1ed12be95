using TreatyRefs.Grammar;
using TreatyRefs.Importing.Lines;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Importing.Paragraphs;

/// <summary>Divides a preamble into its opening, its recitals and the words that end it.</summary>
internal sealed class PreambleReader(DocumentLanguage language, WrappedText wrapped)
{
    private const int LongestOpening = 600;
    private const int LongestEnd = 250;
    private const int WordsOfOpening = 60;

    private readonly List<string> _parties = Folded(language.Layouts.SelectMany(layout => layout.Parties));
    private readonly List<string> _agreed = Folded(language.Layouts.SelectMany(layout => layout.Agreed));

    /// <summary>Whether a line may open a preamble: who concludes stands early in it, and more follows.</summary>
    public bool IsOpening(string text)
    {
        var head = TextFolding.Fold(text.Length > WordsOfOpening ? text[..WordsOfOpening] : text);
        var isRecital =
            SourceLine.LastMarkOf(text) is { } mark
            && (mark == '.' || Punctuation.EndsSentence(mark) || Punctuation.IsSemicolon(mark))
            && !(text.TrimEnd() is [.., var last, ';'] && Punctuation.Closes(last)); // ... "the Parties";
        return text.Length <= LongestOpening && !isRecital && _parties.Exists(word => Has(head, word));
    }

    /// <summary>Makes the preamble's text and recitals of its body.</summary>
    public void Read(DraftNode preamble)
    {
        var blocks = Blocks(preamble.Body);
        if (blocks.Count == 0)
        {
            return;
        }

        var from = blocks.Count > 1 && IsOpening(blocks[0].Text) ? 1 : 0;
        var to = blocks.Count - from > 1 && IsEnd(blocks[^1].Text) ? blocks.Count - 1 : blocks.Count;
        from = NumberedFrom(blocks, from, to);
        preamble.Text.AddRange(blocks.Take(from).Select(block => block.Text));
        if (to - from == 1 && blocks.Count == 1)
        {
            preamble.Text.Add(blocks[0].Text);
            return;
        }

        var areNumbered = AreNumbered(blocks.GetRange(from, to - from));
        for (var i = from; i < to; i++)
        {
            preamble.Children.Add(Recital(blocks[i], i - from + 1, areNumbered));
        }

        if (to < blocks.Count)
        {
            preamble.Children.Add(Unnumbered(ProvisionKind.Sentence, 1, blocks[to]));
        }
    }

    // "Have agreed as follows:"
    private bool IsEnd(string text) =>
        text.Length <= LongestEnd
        && (
            (SourceLine.LastMarkOf(text) is { } mark && Punctuation.Plain(mark) == ':')
            || _agreed.Exists(word => Has(TextFolding.Fold(text), word))
        );

    private List<Segment> Blocks(List<BodyLine> body)
    {
        var blocks = new List<Segment>();
        for (var i = 0; i < body.Count; )
        {
            var first = body[i];
            var whole = new JoinedText(first.Text);
            for (i++; i < body.Count && wrapped.GoesOn(body[i - 1], body[i]) && MarkerReader.Read(body[i].Text, 0) is null; i++)
            {
                whole.Join(body[i].Text);
            }

            blocks.Add(new Segment(first.Line, whole.ToString(), MarkerReader.Read(first.Text, 0)));
        }

        return blocks;
    }

    // (1) Whereas ..., each with its number.
    private static bool AreNumbered(List<Segment> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Marker is not { Shape: not MarkerShape.Plain } marker || marker.Readings.All(reading => reading.Ordinal != i + 1))
            {
                return false;
            }
        }

        return true;
    }

    // "Having regard to ..., whereas: (1) ...": what stands before the first number opens the preamble, or (1) would not be its first
    // recital.
    private static int NumberedFrom(List<Segment> blocks, int from, int to)
    {
        var first = blocks.FindIndex(
            from,
            to - from,
            block => block.Marker is { Shape: not MarkerShape.Plain } marker && marker.Readings.Any(reading => reading.Ordinal == 1)
        );
        return first > from && to - first > 1 && AreNumbered(blocks.GetRange(first, to - first)) ? first : from;
    }

    private static DraftNode Recital(Segment block, int place, bool isNumbered)
    {
        if (!isNumbered)
        {
            return Unnumbered(ProvisionKind.Recital, place, block);
        }

        var reading = block.Marker!.Readings.First(reading => reading.Ordinal == place);
        var recital = new DraftNode(ProvisionKind.Recital, block.Line.Number)
        {
            Number = reading.Number,
            Printed = block.Marker.PrintedOf(reading),
            Label = block.Text[..block.Marker.End].Trim(),
        };
        if (block.Rest.Length > 0)
        {
            recital.Text.Add(block.Rest);
        }

        return recital;
    }

    private static DraftNode Unnumbered(ProvisionKind kind, int place, Segment block)
    {
        var node = DraftNode.Placed(kind, block.Line.Number, place);
        node.Text.Add(block.Text);
        return node;
    }

    private static List<string> Folded(IEnumerable<string> words) => [.. words.Select(TextFolding.Fold)];

    // A word of its own, but where there are no spaces between words or endings grow on them.
    private static bool Has(string folded, string word)
    {
        for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (
                !Scripts.HasLooseWords(word[0])
                || (
                    (at == 0 || !char.IsLetter(folded[at - 1]))
                    && (at + word.Length == folded.Length || !char.IsLetter(folded[at + word.Length]))
                )
            )
            {
                return true;
            }
        }

        return false;
    }
}
