using TreatyRefs.Grammar;
using TreatyRefs.Names;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning;

/// <summary>Goes over one piece of a text word by word, and reads on wherever a citation, a name or a definition may begin.</summary>
/// <remarks>Words are passed over by their first three letters; only those by which something can begin are looked up. What has
/// been read is not read again, and looking back goes no further than a few words.</remarks>
internal ref partial struct PieceScanner
{
    private const int LongestWord = 60;

    private readonly ScanKnowledge _knowledge;
    private readonly ScanState _state;
    private readonly ReadOnlySpan<char> _text;
    private readonly long _offset;
    private readonly List<ScannedCitation> _found;
    private readonly Lexer _lexer;
    private readonly PhraseParts _parts = new();

    // Where the citation or mention before ends: nothing begins before that.
    private int _done;
    private int _unitsDone;

    // The term before "means", until the sentence says what it means.
    private (int Start, int End) _quoted;

    public PieceScanner(ScanKnowledge knowledge, ScanState state, ReadOnlySpan<char> text, long offset, List<ScannedCitation> found)
    {
        _knowledge = knowledge;
        _state = state;
        _text = text;
        _offset = offset;
        _found = found;
        _lexer = new Lexer(text);
        if (offset == 0)
        {
            ReadTitle();
        }
    }

    public void Scan()
    {
        var position = 0;
        Span<char> folded = stackalloc char[2 * LongestWord];
        while (position < _text.Length)
        {
            var c = _text[position];
            if (char.IsAsciiLetter(c) || (c >= '\u0080' && NameWords.IsInWord(c) && !char.IsDigit(c)))
            {
                position = AtWord(position, folded);
            }
            else if (c >= '\u2E80' && NameWords.IsWordOfItsOwn(c))
            {
                position = AtJoined(position);
            }
            else if (char.IsDigit(c))
            {
                position = AtDigit(position);
            }
            else
            {
                position = AtOther(position);
            }
        }
    }

    // What is read at a word, or else the end of the word.
    private int AtWord(int start, scoped Span<char> folded)
    {
        var length = 0;
        var end = start;
        for (; end < _text.Length && char.IsAsciiLetter(_text[end]); end++)
        {
            if (length < folded.Length)
            {
                folded[length++] = (char)(_text[end] | 0x20);
            }
        }

        if (end < _text.Length && _text[end] >= '\u0080' && NameWords.IsInWord(_text[end]))
        {
            while (end < _text.Length && (char.IsAsciiLetter(_text[end]) || (_text[end] >= '\u0080' && NameWords.IsInWord(_text[end]))))
            {
                end++;
            }

            length = end - start <= LongestWord ? TextFolding.FoldWord(_text[start..end], folded) : 0;
        }

        return length > 0 && end - start <= LongestWord ? Math.Max(end, TryAt(start, end, folded[..length])) : end;
    }

    private int TryAt(int start, int end, scoped ReadOnlySpan<char> word)
    {
        var stem = Scripts.IsBeyondLatin(word[0]) ? word[..Inflection.StemLength(word)] : word;
        var mayName =
            _knowledge.Lexicon.Begins(stem)
            || _state.MayBeginTerm(stem)
            || (stem.Length < word.Length && (_knowledge.Lexicon.Begins(word) || _state.MayBeginTerm(word)));
        if (mayName && MayBeWrittenSo(start, end) && TryName(start) is var named && named > 0)
        {
            return named;
        }

        var isCompound = end + 1 < _text.Length && _text[end] == '-' && char.IsLetter(_text[end + 1]);
        if (
            !ScanKnowledge.IsTrigger(word)
            && !(stem.Length < word.Length && ScanKnowledge.IsTrigger(stem))
            && !isCompound
            && !Scripts.IsArabic(word[0])
        )
        {
            return ScanKnowledge.Ibid.Begins(stem) ? TryIbid(start) : 0;
        }

        if (ResolutionPhrase.MayBegin(word) && TryResolution(start) is var resolution && resolution > 0)
        {
            return resolution;
        }

        var token = _lexer.At(start);
        if (token.Entry is null)
        {
            return ScanKnowledge.Ibid.Begins(stem) ? TryIbid(start) : 0;
        }

        return TryToken(token, start, end);
    }

    // A name without a capital begins with what it is: "convention de Vienne", "договор о нераспространении".
    private readonly bool MayBeWrittenSo(int start, int end) =>
        !char.IsLower(_text[start]) || DesignationPhrase.KeyOf(_text[start..end]) is not null;

    private int TryToken(Token token, int start, int end)
    {
        if (token.Can(WordRoles.Unit) && TryUnit(token, start) is var unit && unit > 0)
        {
            return unit;
        }

        if (
            token.Can(WordRoles.That | WordRoles.This)
            && NameWords.IsWordOfItsOwn(_text[start])
            && TrySameArticle(token) is var same
            && same > 0
        )
        {
            return same;
        }

        if (token.Can(WordRoles.Common) && TryCommon(token) is var common && common > 0)
        {
            return common;
        }

        if (token.Can(WordRoles.Designation) && TryDesignation(token, start, end) is var designation && designation > 0)
        {
            return designation;
        }

        if (token.Can(WordRoles.Law) && IsLawName(start) && TryLaw(start, end) is var law && law > 0)
        {
            return law;
        }

        if (token.Can(WordRoles.Hereinafter) && TryDefinition(start, token.End) is var defined && defined > 0)
        {
            return defined;
        }

        return token.Can(WordRoles.Means) ? TryMeans(start, token.End) : TryIbid(start);
    }

    // Chinese, Japanese and Korean are written without spaces between words.
    private int AtJoined(int position)
    {
        if (TryName(position) is var named && named > 0)
        {
            return named;
        }

        if (ResolutionPhrase.MayBegin(_text[position..(position + 1)]) && TryResolution(position) is var resolution && resolution > 0)
        {
            return resolution;
        }

        var token = _lexer.At(position);
        if (token.Start == position)
        {
            if (token.Kind == TokenKind.Placed && TryPlaced(token) is var placed && placed > 0)
            {
                return placed;
            }

            if (token.Entry is not null && TryToken(token, position, token.End) is var read && read > 0)
            {
                return read;
            }
        }

        return position + 1;
    }

    private int AtDigit(int start)
    {
        var end = start;
        while (end < _text.Length && char.IsDigit(_text[end]))
        {
            end++;
        }

        if (end - start == 4 && TryYear(start) is var year && year > 0)
        {
            return year;
        }

        if (start >= _done && (start == 0 || !NameWords.IsInWord(_text[start - 1])) && TryNumberFirst(start, end) is var read && read > 0)
        {
            return read;
        }

        if (TryName(start) is var named && named > 0)
        {
            return named;
        }

        NoteParagraph(start, end);
        return end;
    }

    private int AtOther(int position)
    {
        var c = _text[position];
        switch (c)
        {
            case '\n':
                if (EndsParagraph(position))
                {
                    _state.BeginParagraph();
                }
                else if (EndsLine(position))
                {
                    _state.BeginSentence();
                }

                break;
            case '§' when TryUnit(_lexer.At(position), position) is var read && read > 0:
                return read;
            case ' ' or ',':
                break;
            default:
                return AtMark(position, c);
        }

        return position + 1;
    }

    private int AtMark(int position, char c)
    {
        var read = 0;
        if (Punctuation.MayEndSentence(c) ? EndsSentence(position) : Punctuation.EndsSentence(c))
        {
            _state.BeginSentence();
        }
        else if (Punctuation.OpensBracket(c))
        {
            read = TryBracketDefinition(position);
        }
        else if (Punctuation.OpensTerm(c))
        {
            NoteQuoted(position);
        }
        else if (Punctuation.OpensTitle(c))
        {
            read = TryQuotedName(position);
        }

        return read > 0 ? read : position + 1;
    }

    private readonly bool EndsParagraph(int newline)
    {
        var next = newline + 1;
        while (next < _text.Length && _text[next] is ' ' or '\t' or '\r' or '\u00A0')
        {
            next++;
        }

        return next >= _text.Length || _text[next] == '\n' || EndsLine(newline);
    }

    // A line that ends with a point, a colon or a semicolon ends more than a line.
    private readonly bool EndsLine(int newline)
    {
        var last = newline - 1;
        while (last >= 0 && (_text[last] is ' ' or '\t' or '\r' or ')' || Punctuation.ClosesQuote(_text[last])))
        {
            last--;
        }

        return last < 0
            || Punctuation.Plain(_text[last]) is ':' or ';' or '\n'
            || Punctuation.MayEndSentence(_text[last])
            || Punctuation.EndsSentence(_text[last])
            || newline - LineStart(newline - 1) > 400;
    }

    private readonly int LineStart(int position)
    {
        var from = Math.Max(0, position - 500);
        return position < 0 ? 0
            : _text[from..(position + 1)].LastIndexOf('\n') is var line and >= 0 ? from + line + 1
            : from;
    }

    // "art. 5", "No. 7", "U.S." and "J. Smith" go on; so does what is followed by a small letter.
    private readonly bool EndsSentence(int point)
    {
        var next = point + 1;
        while (
            next < _text.Length
            && (
                _text[next] is ' ' or '\n' or '\r' or ')' or '\u00A0' or '\u200F'
                || Punctuation.ClosesQuote(_text[next])
                || Punctuation.OpensTerm(_text[next])
            )
        )
        {
            next++;
        }

        if (next >= _text.Length)
        {
            return true;
        }

        if (next == point + 1 || char.IsLower(_text[next]) || _text[point] != '.')
        {
            return next > point + 1 && !char.IsLower(_text[next]);
        }

        var word = point;
        while (word > 0 && char.IsLetter(_text[word - 1]))
        {
            word--;
        }

        var length = point - word;
        return length != 1
            && !(
                length is > 1 and <= 5
                && _lexer.At(word) is { Entry: not null } token
                && token.End == point + 1
                && token.Can(WordRoles.Unit)
            )
            && !LanguageTraits.IsAbbreviation(_text[word..point]);
    }
}
