using TreatyRefs.Grammar;
using TreatyRefs.Names;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning;

/// <summary>Terms that a text defines for itself.</summary>
internal ref partial struct PieceScanner
{
    private const int LongestTerm = 80;

    // (hereinafter referred to as "the Convention"), hereinafter the Convention
    private readonly int TryDefinition(int start, int end)
    {
        if (start < _done || _state.InSentence is not { } meaning)
        {
            return 0;
        }

        var position = end;
        for (var words = 0; words < 10 && position < _text.Length; words++)
        {
            position = SkipTermSpaces(position);
            if (position >= _text.Length || Punctuation.ClosesBracket(_text[position]) || _text[position] is '.' or '\n')
            {
                return 0;
            }

            if (OpensTermAt(position))
            {
                return DefineQuoted(position, meaning);
            }

            if (IsTermWord(position) && DefineWords(position, meaning) is var defined && defined > 0)
            {
                return defined;
            }

            var word = _lexer.EndOfWord(position);
            position = word > position ? word : position + 1;
        }

        return 0;
    }

    private readonly int SkipTermSpaces(int position)
    {
        while (
            position < _text.Length
            && _text[position] != '\n'
            && (
                char.IsWhiteSpace(_text[position])
                || Punctuation.IsComma(_text[position])
                || Punctuation.IsDash(_text[position])
                || Punctuation.Plain(_text[position]) == ':'
            )
        )
        {
            position++;
        }

        return position < _text.Length && _text[position] == '\n' && !EndsParagraph(position) ? SkipTermSpaces(position + 1) : position;
    }

    // A capital, or in a script without capitals a word for an instrument.
    private readonly bool IsTermWord(int position) =>
        char.IsUpper(_text[position])
        || (Scripts.HasNoCapitals(_text[position]) && _lexer.At(position) is { Entry: not null } token && token.Can(WordRoles.Designation));

    // Typists open with what should close.
    private readonly bool OpensTermAt(int position) => Punctuation.OpensQuote(_text[position]) || _text[position] is '”' or '\'';

    private readonly bool ClosesTermAt(int position) => Punctuation.ClosesQuote(_text[position]) || _text[position] == '\'';

    private readonly int DefineQuoted(int open, Mention meaning)
    {
        var limit = Math.Min(_text.Length, open + LongestTerm);
        for (var i = open + 1; i < limit; i++)
        {
            if (ClosesTermAt(i) && !(_text[i] is '’' or '\'' && i + 1 < limit && char.IsLetter(_text[i + 1])))
            {
                Define(open + 1, i, meaning);
                return i + 1;
            }
        }

        return 0;
    }

    // Without quotation marks: the capitalised words up to the bracket or comma.
    private readonly int DefineWords(int start, Mention meaning)
    {
        var end = start;
        var position = start;
        for (var words = 0; words < 8; words++)
        {
            var token = _lexer.At(position);
            if (token.Kind != TokenKind.Word || token.Start > position + 1)
            {
                break;
            }

            position = token.End;
            end = position;
        }

        if (end < _text.Length && end > start && EndsTermAt(end))
        {
            Define(start, end, meaning);
            return end;
        }

        return 0;
    }

    private readonly bool EndsTermAt(int position) =>
        _text[position] == '.'
        || Punctuation.ClosesBracket(_text[position])
        || Punctuation.IsComma(_text[position])
        || Punctuation.IsSemicolon(_text[position]);

    // The term without its article: "the Convention" is defined, and "of the Convention" is found.
    private readonly void Define(int start, int end, Mention meaning)
    {
        while (
            start < end
            && _lexer.At(start) is { Kind: TokenKind.Word, Entry: not null } token
            && token.End < end
            && token.Can(WordRoles.Link | WordRoles.Of)
            && !token.Can(WordRoles.Designation | WordRoles.Unit)
            && (!char.IsUpper(_text[token.Start]) || token.Can(WordRoles.Definite))
        )
        {
            start = token.End;
        }

        while (start < end && !NameWords.IsInWord(_text[start]) && !NameWords.IsWordOfItsOwn(_text[start]))
        {
            start++;
        }

        if (end - start is > 1 and < LongestTerm)
        {
            _state.Define(_text[start..end].ToString(), meaning with { AsWritten = null });
        }
    }

    // Directly after a name: (the "Convention"), (“BBNJ Agreement”), (VCLT), (the Convention).
    private readonly int TryBracketDefinition(int open)
    {
        if (_state.InSentence is not { } meaning || open < _done)
        {
            return 0;
        }

        var position = open + 1;
        var token = _lexer.At(position);
        if (
            token.Kind == TokenKind.Word
            && token.Start == position
            && token.Entry is not null
            && token.Can(WordRoles.Link)
            && !token.Can(WordRoles.Designation)
        )
        {
            position = SkipTermSpaces(token.End);
            token = _lexer.At(position);
        }

        if (position < _text.Length && OpensTermAt(position))
        {
            return DefineQuoted(position, meaning);
        }

        var end = _lexer.EndOfWord(position);
        if (end < _text.Length && Punctuation.ClosesBracket(_text[end]) && end - position is > 1 and < 20)
        {
            var isAbbreviation = _text[position..end].IndexOfAnyInRange('a', 'z') < 0 && char.IsUpper(_text[position]) && open <= _done + 2;
            if (isAbbreviation || (char.IsUpper(_text[position]) && token.Entry is not null && token.Can(WordRoles.Designation)))
            {
                Define(position, end, meaning);
            }
        }

        return 0;
    }

    // 是指一九八二年十二月十日《联合国海洋法公约》: the date stands before the name.
    private readonly int SkipJoinedDate(int position)
    {
        var end = position;
        while (
            end < _text.Length
            && end - position < 16
            && (char.IsDigit(_text[end]) || ChineseNumeral.IsPart(_text[end]) || LanguageTraits.IsDateSign(_text[end]) || _text[end] == ' ')
        )
        {
            end++;
        }

        return end;
    }

    // "Convention" means ...
    private void NoteQuoted(int open)
    {
        var limit = Math.Min(_text.Length, open + LongestTerm);
        for (var i = open + 1; i < limit; i++)
        {
            if (ClosesTermAt(i))
            {
                _quoted = (open + 1, i);
                DefineBeside(open, i);
                return;
            }
        }
    }

    // In a list of terms the verb stands once, above: « Convention » la Convention des Nations Unies sur le droit de la mer.
    private readonly void DefineBeside(int open, int close)
    {
        var start = SkipTermSpaces(open + 1);
        if (
            start >= close
            || !char.IsUpper(_text[start])
            || close - open > LongestTerm
            || DesignationPhrase.KeyOf(_text[start..close].Trim(" \u00A0")) is null
        )
        {
            return;
        }

        var next = SkipTermSpaces(close + 1);
        var position = SkipLinks(next, out var links);
        if (
            position < _text.Length
            && (links & ~Links.Word) == 0
            && char.IsUpper(_text[position])
            && ReadNamed(position) is { Mention.By: InstrumentBinding.Name } named
        )
        {
            Define(start, close, named.Mention);
        }
    }

    // The instrument that follows is what the term before means; where it is not known, the term means nothing known.
    private int TryMeans(int start, int end)
    {
        if (_quoted.End == 0 || start - _quoted.End is < 1 or > 24 || start < _done)
        {
            return 0;
        }

        var (from, to) = _quoted;
        _quoted = default;
        var term = _lexer.At(from);
        while (term.Entry is not null && term.Can(WordRoles.Link) && term.End < to)
        {
            term = _lexer.At(term.End);
        }

        while (end < _text.Length && _text[end] is ':' or ' ')
        {
            end++;
        }

        var position = SkipLinks(SkipJoinedDate(end), out _);
        if (ReadNamed(position) is { } named && IsWrittenAsName(named.Start, named.End))
        {
            Define(from, to, named.Mention);
        }
        else if (term.Entry is not null && term.Can(WordRoles.Designation))
        {
            Define(
                from,
                to,
                new Mention(InstrumentBinding.Name, [], null, DesignationPhrase.KeyOf(_text[term.Start..term.End]) ?? string.Empty)
            );
        }

        return 0;
    }
}
