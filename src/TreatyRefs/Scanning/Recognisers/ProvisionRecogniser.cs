using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Provisions at a word for them: "Article 5", "the third paragraph", "fourth, fifth and sixth paragraphs".</summary>
internal sealed class ProvisionRecogniser : Recogniser
{
    private const int MostOrdinals = 10;

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        var start = token.Start;
        candidate = null;
        if (
            start < at.Done
            || NoteReference.EndOf(at, start) > start
            || ProvisionReader.IsAnnexedTo(at, start)
            || SeriesReader.IsPlaceInJournal(at, start)
            || IsMeasure(at, token)
        )
        {
            return false;
        }

        var from = OrdinalsBefore(at, token);
        var phrase = new PhraseReader(at.Text, at.Parts);
        if (from < start && phrase.TryReadUnits(from, mayBeBare: false) && phrase.End > token.End - 1)
        {
            candidate = ProvisionReader.Of(at, phrase, from, null);
            return candidate is not null;
        }

        phrase = new PhraseReader(at.Text, at.Parts);
        if (phrase.TryReadUnits(start, mayBeBare: false) && !IsPronoun(at, phrase))
        {
            candidate = ProvisionReader.Of(at, phrase, AdjectiveBefore(at, start), null);
        }

        candidate ??= OfInstrumentFirst(at, token);
        return candidate is not null;
    }

    // "6 م2", "2012 م": metres and years, where "م 6" is an article.
    private static bool IsMeasure(in ScanText at, in Token token) =>
        token.End - token.Start == 1
        && token.Start > 1
        && at[token.Start - 1] is ' ' or '\u00A0'
        && char.IsDigit(at[token.Start - 2])
        && Scripts.Of(at[token.Start]) == Script.Arabic;

    // "Articles of the Covenant: 7, 14 and 26"; in what was a table, the numbers stand in a paragraph of their own.
    private static Candidate? OfInstrumentFirst(in ScanText at, in Token unit)
    {
        var links = LinkReader.Skip(at, unit.End);
        if (unit.Unit != ProvisionKind.Article || links.Have(Links.Comma | Links.Bracket | Links.Quote))
        {
            return null;
        }

        var instrument = MentionReader.After(at, links, hasName: false);
        var colon = AfterSpaces(at, instrument?.End ?? 0);
        if (instrument is null or { Words: InstrumentWords.Unknown } || at[colon] != ':')
        {
            return null;
        }

        var position = AfterSpaces(at, colon + 1);
        var number = at.Lexer.At(AfterLines(at, position));
        var read =
            number.Kind == TokenKind.Number
                ? ProvisionReader.Read(at, number.Start, unit.Start, instrument, mayBeBare: true, mayHaveSemicolons: true)
                : null;
        return at[position] != '\n' || (read is ProvisionCandidate list && EndsLine(at, list.PhraseEnd)) ? read : null;
    }

    private static int AfterLines(in ScanText at, int position)
    {
        const int MostLines = 2;
        for (var i = 0; i < MostLines && at[position] is '\n' or '\r'; i++)
        {
            position = AfterSpaces(at, at[position] == '\r' ? position + 2 : position + 1);
        }

        return position;
    }

    private static bool EndsLine(in ScanText at, int position) => at[AfterSpaces(at, position)] is '\n' or '\r' or '\0';

    private static int AfterSpaces(in ScanText at, int position)
    {
        while (at[position] is ' ' or '\u00A0' or '\t')
        {
            position++;
        }

        return position;
    }

    // "operative paragraph 25"
    private static int AdjectiveBefore(in ScanText at, int start) =>
        at.Cursor.WordBefore(start) is var word && word >= at.Done && word >= 0 && at.Lexer.At(word).Can(WordRoles.ParagraphAdjective)
            ? word
            : start;

    // "the article I wrote"
    private static bool IsPronoun(in ScanText at, in PhraseReader phrase)
    {
        if (phrase.Units is not [var unit] || phrase.Numbers is not [{ InnerCount: 0 } number] || number.End - number.Start != 1)
        {
            return false;
        }

        var end = number.End;
        return LanguageTraits.IsPronoun(at.Text[number.Start..end])
            && char.IsLower(at[unit.Start])
            && at[end] == ' '
            && char.IsLower(at[end + 1])
            && !at.Lexer.At(end).Can(WordRoles.Link | WordRoles.And | WordRoles.Of | WordRoles.Unit | WordRoles.Above);
    }

    // "third" of "the third paragraph", "двадцать первая" of "двадцать первая статья", "fourth, fifth and" of "fourth, fifth and sixth
    // paragraphs".
    private static int OrdinalsBefore(in ScanText at, in Token token)
    {
        var unit = AdjectiveBefore(at, token.Start);
        var (next, best, bestEnd) = (unit, token.Start, token.Start);
        var among = token.LanguagesOf(WordRoles.Unit);
        for (var i = 0; i < MostOrdinals; i++)
        {
            var word = at.Cursor.WordBefore(at.Cursor.CommaBefore(next));
            if (word < at.Done || word < 0)
            {
                break;
            }

            var end = NumberWords.Read(at.Text, word, among, out _, out var isOrdinal, out _);
            if (end > word && isOrdinal && (at.IsGap(end, next) || end == bestEnd))
            {
                (best, bestEnd) = (word, end); // "двадцать первая" is longer than "первая" and ends there too
            }
            else if (
                best == token.Start
                || Vocabulary.Find(at.Text[word..at.Lexer.EndOfWord(word)])?.LanguagesOf(WordRoles.And).IsEmpty != false
            )
            {
                break;
            }

            next = word;
        }

        return best;
    }
}
