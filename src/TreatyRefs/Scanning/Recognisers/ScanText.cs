using TreatyRefs.Grammar;
using TreatyRefs.Names;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>A piece of a text with all that a recogniser may know: its words, the names of the library, and the short names that the
/// text itself gives. What the text has said before is not among it.</summary>
internal readonly ref struct ScanText(Tokens tokens, KnownNames names, AliasTable aliases)
{
    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Text { get; } = tokens.Text;

    /// <summary>Its words, cut and numbered.</summary>
    public Tokens Tokens { get; } = tokens;

    /// <summary>The pieces of citations in it, one at a time from any place.</summary>
    public Lexer Lexer { get; } = new(tokens.Text);

    /// <summary>Its spaces, quotation marks and sentence ends.</summary>
    public TextCursor Cursor { get; } = new(tokens.Text);

    /// <summary>The names of the library.</summary>
    public KnownNames Names { get; } = names;

    /// <summary>The short names that the text itself has given so far.</summary>
    public AliasTable Aliases { get; } = aliases;

    /// <summary>Room for one phrase at a time, used again and again.</summary>
    public required PhraseParts Parts { get; init; }

    /// <summary>Where the citation or mention before ends: nothing begins before that.</summary>
    public int Done { get; init; }

    /// <summary>Whether that is a citation of provisions, which a number after it may go on with.</summary>
    public bool EndsWithProvision { get; init; }

    /// <summary>Where the note begins in which we are, or the body after a note: what stands before that says nothing here.</summary>
    public int Since { get; init; }

    /// <summary>Where the last line begins that is an item of a list; -1 for none. A heading is none.</summary>
    public int ItemStart { get; init; } = -1;

    /// <summary>The character at a place; <c>\0</c> outside the text.</summary>
    public char this[int position] => position >= 0 && position < Text.Length ? Text[position] : '\0';

    /// <summary>Whether spaces alone part two places.</summary>
    public bool IsGap(int start, int end) => Cursor.IsGap(start, end);

    /// <summary>Goes over spaces and the end of a line, not over that of a paragraph.</summary>
    public int SkipSpaces(int position)
    {
        while (this[position] is ' ' or '\u00A0' || (this[position] is '\n' or '\r' && !Cursor.EndsParagraph(position)))
        {
            position++;
        }

        return position;
    }
}

/// <summary>A short name that the text itself gives. Equal to nothing but itself: what it means is the last that the text said.</summary>
internal sealed class Alias(string term)
{
    /// <summary>The words.</summary>
    public string Term { get; } = term;
}

/// <summary>The short names that a text has given so far.</summary>
/// <param name="names">The words of the library's names; those of short names come to them.</param>
internal sealed class AliasTable(WordNumbers names)
{
    private static readonly LanguageWords s_caseEndings = new(language => language.CaseEndings);

    private readonly NameTrie<Alias> _terms = new(names.Further());
    private readonly Dictionary<string, Alias> _byTerm = new(StringComparer.Ordinal);

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds one, or gives the one of those very words.</summary>
    public Alias Add(string term)
    {
        if (!_byTerm.TryGetValue(term, out var alias))
        {
            alias = new Alias(term);
            _byTerm.Add(term, alias);
            _terms.Add(term, alias);
            AddCases(term, alias);
            Count++;
        }

        return alias;
    }

    // "des Genfer Abkommens" where the text has given "Genfer Abkommen".
    private void AddCases(string term, Alias alias)
    {
        var noun = term[(term.LastIndexOf(' ') + 1)..];
        foreach (var ending in noun.Length < term.Length && DesignationPhrase.KeyOf(noun) is not null ? s_caseEndings.Words : [])
        {
            if (DesignationPhrase.KeyOf(noun + ending) is not null)
            {
                _terms.Add(term + ending, alias);
            }
        }
    }

    /// <summary>The longest at a place, the latest of equal ones.</summary>
    public Alias? LongestAt(in Tokens tokens, int position, out int end)
    {
        end = position;
        return Count > 0 && _terms.LongestAt(tokens, position, isRunning: true, out end) is [.., var latest] ? latest : null;
    }

    /// <summary>Whether one may begin with a word.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="word">The word.</param>
    public bool MayBegin(in Tokens tokens, in TextWord word) => Count > 0 && _terms.Begins(tokens, word);
}
