using TreatyRefs.Grammar;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning;

/// <summary>Headings: an article's own number is no citation, and says where in the text we are.</summary>
internal ref partial struct PieceScanner
{
    private const int LongestHead = 1500;

    /// <summary>The title at the head of a text says what the text is about.</summary>
    private readonly void ReadTitle()
    {
        if (_state.Subject is not null)
        {
            return;
        }

        var position = 0;
        for (var lines = 0; lines < 4 && position < Math.Min(_text.Length, LongestHead); lines++)
        {
            while (
                position < _text.Length
                && (char.IsWhiteSpace(_text[position]) || _text[position] is '#' or '*' || Punctuation.OpensTerm(_text[position]))
            )
            {
                position++;
            }

            var end = _text[position..].IndexOf('\n') is var newline and >= 0 ? position + newline : _text.Length;
            var line = _text[position..end].TrimEnd(" \r*.");
            if (line.Length is > 3 and < 500 && TitleAt(position, position + line.Length) is { } id)
            {
                _state.SetSubject(id, _knowledge.DesignationOf(id));
                return;
            }

            position = end;
        }
    }

    // The name is all of the line, but for a date or bracket after it.
    private readonly InstrumentId? TitleAt(int start, int end)
    {
        while (start < end && !NameWords.IsInWord(_text[start]) && !NameWords.IsWordOfItsOwn(_text[start]))
        {
            start++; // 《联合国海洋法公约》
        }

        var token = _lexer.At(start);
        var from = token.Entry is not null && token.Can(WordRoles.Link) ? SkipLinks(start, out _) : start;
        var ids = _knowledge.Lexicon.LongestInText(_text, from, out var last);
        return
            ids.Count == 1
            && last >= end - Math.Min(40, (end - start) / 3)
            && _text[from..last].IndexOf(' ') > 0 | NameWords.IsWordOfItsOwn(_text[from])
            ? ids[0]
            : null;
    }

    private int TryHeading(Token token, int start)
    {
        if (!IsHeadingAt(start))
        {
            return 0;
        }

        if (token.Unit == ProvisionKind.Preamble && token.Kind == TokenKind.Word)
        {
            return _done = token.End;
        }

        if (!TryHeadingNumber(token, out var number, out var end))
        {
            return 0;
        }

        switch (token.Unit)
        {
            case ProvisionKind.Article or ProvisionKind.Rule or ProvisionKind.Regulation:
                _state.ArticleNumber = number.Leading;
                _state.Article = _state.Annex.Then(
                    token.Unit == ProvisionKind.Article ? PinpointStep.Main(number.Unbracketed) : PinpointStep.Named(token.Unit, number)
                );
                _state.Paragraph = 0;
                break;
            case ProvisionKind.Annex or ProvisionKind.Appendix:
                _state.Annex = default(Pinpoint).Then(PinpointStep.Named(token.Unit, number));
                (_state.Article, _state.ArticleNumber) = (_state.Annex, 0);
                break;
            default:
                if (token.Unit.GroupsArticles())
                {
                    EnterContainer(token.Unit, number);
                }

                break;
        }

        _state.BeginParagraph();
        _done = end;
        return end;
    }

    // A chapter of part XV is named with its part.
    private readonly void EnterContainer(ProvisionKind kind, ProvisionNumber number)
    {
        var parent = default(Pinpoint);
        for (var outer = ProvisionKind.Part; outer < kind; outer++)
        {
            parent = _state.Containers.TryGetValue(outer, out var container) ? container : parent;
        }

        for (var inner = kind; inner <= ProvisionKind.Subsection; inner++)
        {
            _state.Containers.Remove(inner);
        }

        _state.Containers[kind] = parent.Then(PinpointStep.Named(kind, number));
    }

    private readonly bool TryHeadingNumber(Token token, out ProvisionNumber number, out int end)
    {
        (number, end) = (token.Number, token.End);
        if (token.Kind == TokenKind.Placed)
        {
            return true;
        }

        var next = _lexer.At(token.End);
        number = next.Number;
        end = next.End;
        return next.Kind == TokenKind.Number
            || next.Can(WordRoles.Number)
            || (
                next.Kind == TokenKind.Word
                && NumberText.ReadWord(_text, next.Start, next.End, lettersStay: false, out number) is var after
                && after > next.Start
                && (end = after) > 0
            );
    }

    /// <summary>Whether a provision word at a place heads its provision: at the beginning of a line or sentence, with nothing after its
    /// number, or a title, or a text of its own.</summary>
    private readonly bool IsHeadingAt(int start)
    {
        var token = _lexer.At(start);
        if (token.Can(WordRoles.Unit) && token.Unit == ProvisionKind.Preamble)
        {
            return BeginsLine(start, out _)
                && !(
                    _lexer.At(token.End) is { Kind: TokenKind.Word, Entry: not null } next
                    && next.Can(WordRoles.Link | WordRoles.Of)
                    && char.IsLower(_text[next.Start])
                );
        }

        if (
            !(token.Kind == TokenKind.Placed || token.Can(WordRoles.Unit))
            || token.Unit is ProvisionKind.Paragraph or ProvisionKind.Point or ProvisionKind.Sentence or ProvisionKind.Preamble
            || !(char.IsUpper(_text[start]) || NameWords.IsWordOfItsOwn(_text[start]) || Scripts.IsRightToLeft(_text[start]))
            || !TryHeadingNumber(token, out var number, out var end)
        )
        {
            return false;
        }

        var atLine = BeginsLine(start, out var isAfterBlank);
        return atLine ? IsHeadAfter(end, isAfterBlank, number) : BeginsSentence(start) && IsInlineHead(end, number);
    }

    private readonly bool BeginsLine(int start, out bool isAfterBlank)
    {
        isAfterBlank = false;
        var position = start - 1;
        while (
            position >= 0
            && (
                _text[position] is ' ' or '\t' or '#' or '*' or '\u00A0' or '\u200F' or '\u200E' or '_' or '['
                || Punctuation.OpensTerm(_text[position])
            )
        )
        {
            position--;
        }

        if (position >= 0 && _text[position] is not ('\n' or '\r'))
        {
            return false;
        }

        // A line that goes on from the one before is no heading, unless that one ended.
        isAfterBlank =
            position < 0
            || EndsParagraph(position)
            || _text[..position].TrimEnd("\r") is [.., '\n']
            || (position > 1 && _text[position - 1] == '\n');
        return true;
    }

    private readonly bool BeginsSentence(int start)
    {
        var position = start - 1;
        while (position >= 0 && (_text[position] is ' ' or '\u00A0' or ')' or '\n' or '\r' || Punctuation.ClosesQuote(_text[position])))
        {
            position--;
        }

        return position < 0 || _text[position] is '.' or ';' or ':' || Punctuation.EndsSentence(_text[position]);
    }

    private readonly bool IsHeadAfter(int end, bool isAfterBlank, ProvisionNumber number)
    {
        var position = end;
        while (position < _text.Length && _text[position] is ' ' or '\t' or '\u00A0' or '\u200F' or '*' or '_' or ']')
        {
            position++;
        }

        if (position >= _text.Length || _text[position] is '\n' or '\r')
        {
            return isAfterBlank || number.Leading == _state.ArticleNumber + 1 || _state.Article is null || number.Leading == 0;
        }

        // "Article 5. Consent", "Article 5 - Consent", "Article 5: Consent"
        if (Punctuation.Plain(_text[position]) is '.' or ':' || Punctuation.IsDash(_text[position]))
        {
            return position + 1 >= _text.Length || !char.IsLower(_text[position + 1]) && !char.IsDigit(_text[position + 1]);
        }

        return IsTitleOrText(position, end, number) && (isAfterBlank || number.Leading == _state.ArticleNumber + 1);
    }

    // After the number stands a title, a paragraph's number, or the article's own text: no word that a sentence would go on with.
    private readonly bool IsTitleOrText(int position, int end, ProvisionNumber number)
    {
        var c = _text[position];
        if (char.IsDigit(c) || c is '[')
        {
            return true;
        }

        if (Punctuation.OpensBracket(c))
        {
            // "Article 5 (Right to liberty)" is a title, "Article 5 (1)" goes on.
            return position + 1 < _text.Length
                && char.IsUpper(_text[position + 1])
                && position + 2 < _text.Length
                && char.IsLower(_text[position + 2]);
        }

        if (NameWords.IsWordOfItsOwn(c))
        {
            // 第五条规定 goes on; 第五条　缔约国 and 第五条 缔约国 begin.
            return position > end
                || _text[end - 1] is '\u3000'
                || (
                    (_state.HasHeadings || _state.Subject is not null)
                    && (number.Leading == _state.ArticleNumber + 1 || IsNextContainer(end, number))
                );
        }

        if (Scripts.IsRightToLeft(c))
        {
            return number.Leading == _state.ArticleNumber + 1
                && _lexer.At(position) is { } arabic
                && !arabic.Can(WordRoles.Link | WordRoles.Of | WordRoles.And);
        }

        if (!char.IsUpper(c))
        {
            return false;
        }

        var word = _lexer.At(position);
        return !(
            _knowledge.Lexicon.LongestInText(_text, position, out _).Count > 0 && _text[position..word.End].IndexOfAnyInRange('a', 'z') < 0
        );
    }

    // 第二部分海洋遗传资源
    private readonly bool IsNextContainer(int end, ProvisionNumber number)
    {
        foreach (var (kind, container) in _state.Containers)
        {
            if (container.Steps[^1].Number.Leading + 1 == number.Leading && end > 1 && SignEndsAt(end, kind))
            {
                return true;
            }
        }

        return number.Leading == 1
            && _state.Containers.Count == 0
            && SignEndsAt(end, ProvisionKind.Part) | SignEndsAt(end, ProvisionKind.Chapter);
    }

    private readonly bool SignEndsAt(int end, ProvisionKind kind)
    {
        foreach (var sign in Vocabulary.Signs)
        {
            if (sign.Kind == kind && _text[..end].EndsWith(sign.Sign))
            {
                return true;
            }
        }

        return false;
    }

    // In a text whose lines were lost: "... shall apply. Article 36 The Security Council may ..."
    private readonly bool IsInlineHead(int end, ProvisionNumber number)
    {
        var position = end;
        while (position < _text.Length && _text[position] is ' ' or '\u00A0')
        {
            position++;
        }

        return number.Leading > 0
            && position < _text.Length
            && position > end
            && (number.Leading == _state.ArticleNumber + 1 || number.Leading == _state.ArticleNumber)
            && (
                char.IsUpper(_text[position])
                || (char.IsDigit(_text[position]) && position + 1 < _text.Length && _text[position + 1] is '.' or ')')
            )
            && IsTitleOrText(position, end, number);
    }

    private static bool EndsParagraphNumber(char c) => c is '.' or ')' or ' ' or '\t' || Punctuation.IsListComma(c);

    // "3." and "(3)" at the beginning of a line number a paragraph.
    private readonly void NoteParagraph(int start, int end)
    {
        if (!_state.HasHeadings || end - start > 2 || end >= _text.Length || !EndsParagraphNumber(_text[end]))
        {
            return;
        }

        var position = start - 1;
        while (position >= 0 && _text[position] is ' ' or '\t' or '(' or '\u00A0')
        {
            position--;
        }

        if (
            (position < 0 || _text[position] is '\n' or '\r' || position < start - 1 && _text[position] is '.' or ';')
            && int.TryParse(_text[start..end], out var number)
            && (number == _state.Paragraph + 1 || number == 1)
        )
        {
            _state.Paragraph = number;
        }
    }
}
