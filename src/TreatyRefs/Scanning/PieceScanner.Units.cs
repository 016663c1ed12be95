using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Scanning;

/// <summary>Where provisions begin: at a word for their kind, at a number with its sign, at an ordinal.</summary>
internal ref partial struct PieceScanner
{
    // A word for a kind of provision: an article's own heading, a provision with its number, or "this article".
    private int TryUnit(Token token, int start)
    {
        if (start < _done)
        {
            return 0;
        }

        if (TryHeading(token, start) is var heading && heading > 0)
        {
            return heading;
        }

        if (start < _unitsDone)
        {
            return 0;
        }

        if (IsAfterThis(start) && TryPointing(token, start) is var pointed && pointed > 0)
        {
            return pointed;
        }

        var from = WithOrdinalBefore(start, token);
        var phrase = new PhraseReader(_text, _parts);
        if (from < start && phrase.TryReadUnits(from, mayBeBare: false) && phrase.End > token.End - 1)
        {
            return Provisions(phrase, from, null);
        }

        phrase = new PhraseReader(_text, _parts);
        if (phrase.TryReadUnits(start, mayBeBare: false) && !IsPronoun(phrase))
        {
            return Provisions(phrase, WithAdjectiveBefore(start), null);
        }

        return TryPointing(token, start);
    }

    private readonly bool IsAfterThis(int start) =>
        WordBefore(start) is var word
        && word >= _done
        && _lexer.At(word) is { Entry: not null } pointer
        && pointer.Can(WordRoles.This)
        && IsGap(WordEnd(word), start);

    // "operative paragraph 25"
    private readonly int WithAdjectiveBefore(int start) =>
        WordBefore(start) is var word && word >= _done && _lexer.At(word).Can(WordRoles.ParagraphAdjective) ? word : start;

    // "the article I wrote"
    private readonly bool IsPronoun(PhraseReader phrase) =>
        _parts.Units.Count == 1
        && _parts.Numbers is [{ End: var end, Start: var start, InnerCount: 0 }]
        && end - start == 1
        && LanguageTraits.IsPronoun(_text[start..end])
        && char.IsLower(_text[_parts.Units[0].Start])
        && end + 1 < _text.Length
        && _text[end] == ' '
        && char.IsLower(_text[end + 1])
        && _lexer.At(end) is var next
        && !next.Can(WordRoles.Link | WordRoles.And | WordRoles.Of | WordRoles.Unit | WordRoles.Above);

    // "third" of "the third paragraph", "двадцать первая" of "двадцать первая статья", "fourth, fifth and" of "fourth, fifth and sixth paragraphs".
    private readonly int WithOrdinalBefore(int start, Token token)
    {
        const int Most = 10;
        var (next, best) = (start, start);
        var among = token.LanguagesOf(WordRoles.Unit);
        for (var i = 0; i < Most; i++)
        {
            var word = WordBefore(SkipCommaBack(next));
            if (word < _done)
            {
                break;
            }

            if (
                NumberWords.Read(_text, word, among, out _, out var isOrdinal, out _) is var end
                && end > word
                && isOrdinal
                && IsGap(end, next)
            )
            {
                best = word;
            }
            else if (best == start || Vocabulary.Find(_text[word.._lexer.EndOfWord(word)])?.LanguagesOf(WordRoles.And).IsEmpty != false)
            {
                break;
            }

            next = word;
        }

        return best;
    }

    // 第四条, 제4조; 4조 and 23条 alone are a count, a sum of money or a street, unless a name stands before them.
    private int TryPlaced(Token token)
    {
        if (token.Start < _done)
        {
            return 0;
        }

        var hasPrefix = Vocabulary.NumberPrefixes.Contains(_text[token.Start], StringComparison.Ordinal);
        var law = LawBefore(token.Start);
        if (!hasPrefix && law is null)
        {
            return 0;
        }

        if (hasPrefix && TryHeading(token, token.Start) is var heading && heading > 0)
        {
            return heading;
        }

        if (law is null && IsOfThings(token))
        {
            return 0;
        }

        var phrase = new PhraseReader(_text, _parts);
        return phrase.TryReadUnits(token.Start, mayBeBare: false) ? Provisions(phrase, law?.Start ?? token.Start, law?.Mention) : 0;
    }

    // 同條第4項, 같은 조 제2항: the article that was cited last, or the one in which the text stands.
    private int TrySameArticle(Token pointer)
    {
        if (pointer.Start < _done)
        {
            return 0;
        }

        var position = pointer.End;
        while (position < _text.Length && _text[position] == ' ')
        {
            position++;
        }

        var next = position < _text.Length ? _text[position] : ' ';
        var sign = SignAt(position, next);
        if (sign.Sign is null || (_lexer.At(position) is { Entry: not null } word && word.Can(WordRoles.Designation)))
        {
            return 0;
        }

        var isThis = pointer.Can(WordRoles.This) && !pointer.Can(WordRoles.That);
        var mention = isThis ? Implied() : _state.LastCited?.Instrument ?? Mention.None;
        if (Pointed(sign.Kind, isThis) is not { } article || mention.By == InstrumentBinding.None)
        {
            return 0;
        }

        var phrase = new PhraseReader(_text, _parts);
        var end = position + sign.Sign.Length;
        mention = mention with
        {
            By = isThis ? InstrumentBinding.Self : InstrumentBinding.BackReference,
            AsWritten = _text[pointer.Start..end].ToString(),
        };
        if (
            _lexer.At(end) is not { Kind: TokenKind.Placed }
            || !phrase.TryReadUnits(end, mayBeBare: false)
            || _parts.Units[0].Depth <= CitedUnit.Article
        )
        {
            EmitOne(pointer.Start, end, sign.Languages, article, mention);
            return _done = end;
        }

        var provisions = new List<CitedProvision>();
        PhrasePaths.Add(_parts, provisions);
        Emit(pointer.Start, phrase.End, phrase.Languages, provisions, mention, article);
        return _done = phrase.End;
    }

    // 本条, 本部分, 本章
    private readonly (string Sign, ProvisionKind Kind, LanguageSet Languages) SignAt(int position, char next)
    {
        foreach (var sign in Vocabulary.Signs)
        {
            if (
                sign.Sign[0] == next
                && _text[position..].StartsWith(sign.Sign)
                && (sign.Kind is ProvisionKind.Article or ProvisionKind.Paragraph || sign.Kind.GroupsArticles())
            )
            {
                return sign;
            }
        }

        return default;
    }

    // 第三条跑道: the third strip. 条 counts long things too; then the thing follows.
    private readonly bool IsOfThings(Token token) =>
        token.Unit == ProvisionKind.Article && LanguageTraits.BeginsWithThing(_text[token.End..]);

    // "с 30 по 33 статьи", "4-я статья", "der 4. Artikel"
    private int TryNumberFirst(int start, int end)
    {
        if (end >= _text.Length || end - start > 3)
        {
            return 0;
        }

        var token = _lexer.At(start);
        if (token.Kind == TokenKind.Placed)
        {
            return TryPlaced(token);
        }

        if (!token.IsOrdinal && !IsOrdinalByMark(end) && !IsRangeBefore(start))
        {
            return 0;
        }

        var phrase = new PhraseReader(_text, _parts);
        return phrase.TryReadUnits(start, mayBeBare: false) ? Provisions(phrase, start, null) : 0;
    }

    // "der 4. Artikel": a full stop, and the unit after it.
    private readonly bool IsOrdinalByMark(int end) =>
        LanguageTraits.IsOrdinalMark(_text[end])
        && end + 2 < _text.Length
        && _text[end + 1] == ' '
        && char.IsUpper(_text[end + 2])
        && _lexer.At(end + 2) is { Entry: not null } unit
        && !(unit.LanguagesOf(WordRoles.Unit) & LanguageTraits.HaveOrdinalMark).IsEmpty;

    private readonly bool IsRangeBefore(int start) =>
        WordBefore(start) is var word and >= 0
        && start - word < 8
        && _lexer.At(word) is { Entry: not null } before
        && before.Can(WordRoles.AroundRange);
}
