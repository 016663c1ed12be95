using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Notes that are referred to in place of what they cite: "supra note 4, art. 12", "see n 6.", "siehe Fn. 12".</summary>
/// <remarks>Not after a name or an author: "Mbeki (n 2) 11" is what Mbeki wrote.</remarks>
internal sealed class NoteRecogniser : Recogniser
{
    private const int MostWords = 3;

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = null;
        if (
            token.Start < at.Done
            || NoteNumber.At(at, token.Start) is not { } note
            || StartOf(at, token.Start) is not { } start
            || IsOfSomething(at, note.End)
        )
        {
            return false;
        }

        var written = at.Text[start..note.End].ToString();
        var name = new InstrumentCandidate(InstrumentWords.Note, start, note.End, written) { Note = note.Number };
        var next = NamedReader.SkipToProvisions(at, note.End);
        var provisions = ProvisionReader.Read(at, next, start, name) as ProvisionCandidate;
        candidate = provisions is null && !IsAtEnd(at, note.End) ? null : new NoteCandidate(start, note.End, name, provisions);
        return candidate is not null;
    }

    // "note 4 of the report"
    private static bool IsOfSomething(in ScanText at, int end) =>
        at.Lexer.At(end) is { Kind: TokenKind.Word } next
        && (
            (next.Can(WordRoles.Of | WordRoles.Link | WordRoles.To | WordRoles.About | WordRoles.Definite) && !next.Can(WordRoles.Above))
            || LawWordsAfter(at, next)
        );

    // 前注2的: what is joined to the number without a mark, but for a provision, says something of the note.
    private static bool LawWordsAfter(in ScanText at, in Token next) =>
        NameWords.IsWordOfItsOwn(at[next.Start]) && !Scripts.IsHangul(at[next.Start]) && !next.Can(WordRoles.Unit);

    private static bool IsAtEnd(in ScanText at, int end)
    {
        var next = at.Lexer.At(end);
        return next.Kind is TokenKind.End or TokenKind.Semicolon
            || Punctuation.MayEndSentence(at[end])
            || Punctuation.EndsSentence(at[end])
            || Punctuation.ClosesBracket(at[end]);
    }

    // Where the reference begins; nothing where it belongs to the words before it.
    private static int? StartOf(in ScanText at, int word)
    {
        var (start, next) = (word, word);
        for (var i = 0; i < MostWords; i++)
        {
            var before = at.Cursor.WordBefore(BeforeMark(at, next));
            if (before < Math.Max(at.Since, at.Done))
            {
                break;
            }

            var end = at.Lexer.EndOfWord(before);
            if (LanguageTraits.IsSee(at.Text[before..end]))
            {
                return start;
            }

            var token = at.Lexer.At(before);
            if (!token.Can(WordRoles.Above | WordRoles.Definite) || token.End != end)
            {
                break;
            }

            (start, next) = (token.Can(WordRoles.Above) ? before : start, before);
        }

        return BeginsSomething(at, next) ? start : null;
    }

    // "Cf. n 4", "Cfr. supra, nota 2"
    private static int BeforeMark(in ScanText at, int position)
    {
        var mark = position - 1;
        while (mark > 0 && at[mark] is ' ' or '\u00A0')
        {
            mark--;
        }

        if (mark <= 0 || !(at[mark] == '.' || Punctuation.IsComma(at[mark])))
        {
            return position;
        }

        var word = at.Cursor.WordBefore(mark);
        var isPart =
            word >= 0
            && (LanguageTraits.IsSee(at.Text[word..mark]) || (Punctuation.IsComma(at[mark]) && at.Lexer.At(word).Can(WordRoles.Above)));
        return isPart ? mark : position;
    }

    // Whether a note, a sentence or a part of one begins at a place.
    private static bool BeginsSomething(in ScanText at, int position)
    {
        var mark = position - 1;
        while (mark >= at.Since && at[mark] is ' ' or '\u00A0' or '\n' or '\r' or '\t')
        {
            if (at[mark] == '\n' && at.Cursor.EndsLine(mark))
            {
                return true;
            }

            mark--;
        }

        if (mark >= at.Since && (Punctuation.IsSemicolon(at[mark]) || Punctuation.EndsSentence(at[mark])))
        {
            return true;
        }

        if (
            mark >= at.Since
            && Punctuation.MayEndSentence(at[mark])
            && at.Cursor.WordBefore(mark) is var word and >= 0
            && !char.IsDigit(at[word])
        )
        {
            return at.Cursor.EndsSentence(mark) && mark - word > MostWords;
        }

        // "[^3]: ", "3. ": the number before a note.
        while (mark >= at.Since && (char.IsDigit(at[mark]) || at[mark] is '[' or '^' or ']' or ':' or '.' or ')' or '(' or ' '))
        {
            mark--;
        }

        return mark < at.Since || (at[mark] == '\n' && at.Cursor.EndsLine(mark));
    }
}
