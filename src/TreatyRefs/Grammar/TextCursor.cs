namespace TreatyRefs.Grammar;

/// <summary>The rules of spaces, quotation marks, lines, sentences and paragraphs in a running text: here and nowhere else.</summary>
/// <remarks>Looking back goes no further than a word or a line. Offsets are in UTF-16 code units.</remarks>
internal readonly ref struct TextCursor(ReadOnlySpan<char> text)
{
    private const int LongestWord = 60;
    private const int LongestGap = 20;
    private const int LongestLine = 400;
    private const int LongestBracket = 60;

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Where the word that begins at a place ends; a hyphen between small letters is part of it.</summary>
    public int WordEnd(int word)
    {
        var end = word;
        while (end < _text.Length && end - word < LongestWord && (NameWords.IsInWord(_text[end]) || IsHyphenInside(end, word)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Where the word before a place begins; -1 where something other than spaces and hyphens stands between.</summary>
    public int WordBefore(int position)
    {
        var end = position;
        while (end > 0 && _text[end - 1] is ' ' or '\u00A0' or '\n' or '\r' or '-')
        {
            end--;
        }

        // A hyphen at the end of a printed line stays inside the word: настоя-щей.
        var start = end;
        while (
            start > 0
            && end - start < LongestWord
            && (
                NameWords.IsInWord(_text[start - 1])
                || (start < end && start > 1 && _text[start - 1] == '-' && char.IsLower(_text[start]) && char.IsLower(_text[start - 2]))
            )
        )
        {
            start--;
        }

        return start == end ? -1 : start;
    }

    /// <summary>The same, also over the apostrophe of a word cut short: <c>l'Accord</c>, <c>dell'Accordo</c>.</summary>
    public int WordBeforeNoun(int noun) =>
        noun > 1 && _text[noun - 1] is '\'' or '’' && char.IsLetter(_text[noun - 2]) ? WordBefore(noun - 1) : WordBefore(noun);

    /// <summary>Where the word before a place begins, or the one before its definite article.</summary>
    public int WordBeforeArticle(int position)
    {
        var word = WordBefore(position);
        return word >= 0 && !DefiniteArticles.LanguagesOf(_text[word..WordEnd(word)]).IsEmpty ? WordBefore(word) : word;
    }

    /// <summary>Where a bracket with a few words begins that ends right before a place, as in names like "Minimum Age (Sea) Convention";
    /// the place itself where none does.</summary>
    public int BracketBefore(int position)
    {
        if (position < 2 || _text[position - 1] != ' ' || _text[position - 2] != ')')
        {
            return position;
        }

        var from = Math.Max(0, position - LongestBracket);
        var open = _text[from..(position - 2)].LastIndexOfAny('(', ')');
        return open > 0 && _text[from + open] == '(' && char.IsUpper(_text[from + open + 1]) ? from + open : position;
    }

    /// <summary>Where the next word begins after the one at a place.</summary>
    public int NextWord(int word, int limit)
    {
        var end = word;
        while (end < limit && NameWords.IsInWord(_text[end]))
        {
            end++;
        }

        while (end < limit && !NameWords.IsInWord(_text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Goes back over spaces and the ends of lines.</summary>
    public int BeforeSpaces(int position)
    {
        while (position > 0 && _text[position - 1] is ' ' or '\u00A0' or '\n')
        {
            position--;
        }

        return position;
    }

    /// <summary>Goes back over spaces and one comma; the position where there is none.</summary>
    public int CommaBefore(int position)
    {
        var comma = position - 1;
        while (comma > 0 && _text[comma] is ' ' or '\u00A0')
        {
            comma--;
        }

        return comma > 0 && _text[comma] == ',' ? comma : position;
    }

    /// <summary>Whether nothing stands between two places that would part words of one phrase.</summary>
    public bool IsGap(int start, int end) =>
        start <= end && end - start < LongestGap && _text[start..end].Trim(" ,\u00A0\n\r\t\u200F-").IsEmpty;

    /// <summary>Goes back over the spaces before a place, no further than another place.</summary>
    public int TrimmedEnd(int from, int position)
    {
        while (position > from && _text[position - 1] == ' ')
        {
            position--;
        }

        return position;
    }

    /// <summary>Whether a line end ends a paragraph too.</summary>
    public bool EndsParagraph(int newline)
    {
        var next = newline + 1;
        while (next < _text.Length && _text[next] is ' ' or '\t' or '\r' or '\u00A0')
        {
            next++;
        }

        return next >= _text.Length || _text[next] == '\n' || EndsLine(newline);
    }

    /// <summary>Whether a line ends with more than the width of the page: with a point, a colon, a semicolon, or far to the
    /// right.</summary>
    public bool EndsLine(int newline)
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
            || newline - LineStart(newline - 1) > LongestLine;
    }

    /// <summary>Whether a place stands in a bracket that opens a few words before it: （昭和五十六年条約第十六号。以下「条約」という。）</summary>
    public bool IsInBracket(int position)
    {
        for (
            var i = position - 1;
            i >= Math.Max(0, position - LongestBracket) && _text[i] != '\n' && !Punctuation.ClosesBracket(_text[i]);
            i--
        )
        {
            if (Punctuation.OpensBracket(_text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a point, or another mark that can, ends a sentence: "art. 5", "No. 7", "U.S." and "J. Smith" go on, and so does
    /// what is followed by a small letter.</summary>
    public bool EndsSentence(int point)
    {
        var next = point + 1;
        while (
            next < _text.Length
            && (
                char.IsWhiteSpace(_text[next])
                || _text[next] is ')' or '\u200F'
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

        return point - word != 1 && !IsAbbreviation(word, point);
    }

    /// <summary>Goes over spaces, commas, colons and dashes before a term; one line end does not part them.</summary>
    public int SkipBeforeTerm(int position)
    {
        while (
            position < _text.Length
            && (
                char.IsWhiteSpace(_text[position])
                || Punctuation.IsComma(_text[position])
                || Punctuation.IsDash(_text[position])
                || Punctuation.Plain(_text[position]) == ':'
            )
            && _text[position] != '\n'
        )
        {
            position++;
        }

        return position < _text.Length && _text[position] == '\n' && !EndsParagraph(position) ? SkipBeforeTerm(position + 1) : position;
    }

    /// <summary>Where the quotation that opens at a place closes; -1 where it does not soon.</summary>
    public int ClosingQuote(int open, int longest)
    {
        var limit = Math.Min(_text.Length, open + longest);
        for (var i = open + 1; i < limit; i++)
        {
            if (ClosesQuotation(i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a mark can open a quotation: typists open with what should close.</summary>
    public bool OpensQuotation(int position) =>
        position < _text.Length && (Punctuation.OpensQuote(_text[position]) || _text[position] is '\u201D' or '\'');

    /// <summary>Whether a mark can close a quotation.</summary>
    public bool ClosesQuotation(int position) => Punctuation.ClosesQuote(_text[position]) || _text[position] == '\'';

    private bool IsHyphenInside(int end, int word) =>
        end > word && end + 1 < _text.Length && _text[end] == '-' && char.IsLower(_text[end - 1]) && char.IsLower(_text[end + 1]);

    // "on the 1st." ends one.
    private bool IsAbbreviation(int word, int point) =>
        (word == 0 || !char.IsDigit(_text[word - 1])) && LanguageTraits.IsAbbreviation(_text[word..point]);

    private int LineStart(int position)
    {
        var from = Math.Max(0, position - LongestLine - 100);
        return position < 0 ? 0
            : _text[from..(position + 1)].LastIndexOf('\n') is var line and >= 0 ? from + line + 1
            : from;
    }
}
