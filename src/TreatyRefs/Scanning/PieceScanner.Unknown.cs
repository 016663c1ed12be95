using System.Buffers;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning;

/// <summary>Laws and treaties that the library does not know: an article of theirs belongs to nothing that is known.</summary>
internal ref partial struct PieceScanner
{
    private const int LongestForeignName = 14;

    // "the Convention on Something", "the Protocol to Another" are names of their own, even where they are not known.
    private readonly bool GoesOn(int end)
    {
        var token = _lexer.At(end);
        if (token.Kind != TokenKind.Word || token.Entry is null || token.Start > end + 2)
        {
            return false;
        }

        return token.Can(WordRoles.About)
            || (
                token.Can(WordRoles.Of | WordRoles.Link)
                && !token.Can(WordRoles.This | WordRoles.That)
                && token.Start > end
                && IsNameWord(_lexer.At(token.End))
            );
    }

    private readonly bool IsNameWord(Token token)
    {
        while (token.Kind == TokenKind.Word && token.Entry is not null && token.Can(WordRoles.Link))
        {
            token = _lexer.At(token.End);
        }

        return token.Kind == TokenKind.Word && char.IsUpper(_text[token.Start]) && !token.Can(WordRoles.Unit);
    }

    /// <summary>A law or treaty that the library does not know: "the Polish Code on Family", "Уголовного кодекса", "the FCNL".</summary>
    private readonly ReadResult? ReadForeign(int position, bool hasOf)
    {
        var (end, hasNoun, words, capitals) = (position, false, 0, 0);
        var next = position;
        string designation = string.Empty;
        while (words < LongestForeignName)
        {
            var token = _lexer.At(next);
            if (token.Kind != TokenKind.Word || token.Start > next + 2 || (token.Start > next && _text[next] is '\n'))
            {
                break;
            }

            var isNoun = token.Entry is not null && token.Can(WordRoles.Law | WordRoles.Designation);
            var isCapital = char.IsUpper(_text[token.Start]);
            var isLittle = token.Entry is not null && token.Can(WordRoles.Link | WordRoles.And | WordRoles.Of | WordRoles.About);
            if (
                !isNoun
                && !isCapital
                && !(words > 0 && isLittle)
                && !(hasNoun && words < 5 && IsAfterNoun(token, end))
                && !(hasOf && !hasNoun && IsBeforeNoun(token))
            )
            {
                break;
            }

            if (words == 0 && isLittle && !isNoun && !isCapital)
            {
                break;
            }

            words++;
            hasNoun |= isNoun;
            if (isNoun && designation.Length == 0)
            {
                designation = DesignationPhrase.KeyOf(_text[token.Start..token.End]) ?? "law";
            }

            capitals += isCapital && !isLittle ? 1 : 0;
            next = token.End;
            if (!isLittle || isNoun || isCapital)
            {
                end = token.End;
            }
        }

        var isAbbreviation = words >= 1 && end - position is >= 2 and <= 8 && _text[position..end].IndexOfAnyExceptInRange('A', 'Z') < 0;
        if (
            end == position
            || (!hasNoun && !isAbbreviation)
            || (!hasOf && !isAbbreviation && !(hasNoun && Scripts.IsBeyondLatin(_text[position])))
        )
        {
            return null;
        }

        return new ReadResult(
            new Mention(InstrumentBinding.Name, [], _text[position..end].ToString(), designation.Length == 0 ? "law" : designation),
            position,
            end
        );
    }

    // "the bilateral investment treaty": up to three small words before the noun, none of which can do anything else.
    private readonly bool IsBeforeNoun(Token token)
    {
        for (var i = 0; i < 3 && token.Kind == TokenKind.Word && token.Entry is null && char.IsLower(_text[token.Start]); i++)
        {
            token = _lexer.At(token.End);
        }

        return token.Entry is not null && token.Can(WordRoles.Law | WordRoles.Designation);
    }

    // "code pénal", "code de procédure pénale", "قانون العقوبات": without capitals, what follows the noun or its "of" belongs to it.
    private readonly bool IsAfterNoun(Token token, int end)
    {
        var word = _text[token.Start..token.End];
        var isNext = IsGap(end, token.Start);
        if (WordEndings.IsDefinite(word))
        {
            return isNext;
        }

        // Кодекса торгового мореплавания, Кодекса об административных правонарушениях: genitives after the noun.
        return token.Entry is null
            && char.IsLower(word[0])
            && (
                (isNext && (WordEndings.IsGenitiveAfter(word) || WordEndings.IsLawAdjective(word)))
                || (end < token.Start && WordEndings.IsOfWithinLaw(_text[end..token.Start].Trim()))
            );
    }

    // "a treaty of their own", 渔业协定, "собственный договор": something new, so that "that treaty" after it means no other.
    private readonly bool IsNewName(int start, WordRoles before)
    {
        if (NameWords.IsWordOfItsOwn(_text[start]))
        {
            // Korean has a space between the words of a name: 영사 약정.
            var last = start - (start > 1 && Scripts.IsHangul(_text[start]) && _text[start - 1] == ' ' ? 2 : 1);
            return before == WordRoles.None && last >= _done && last >= 0 && NameWords.IsWordOfItsOwn(_text[last]) && !IsBreak(last);
        }

        if ((before & (WordRoles.This | WordRoles.That | WordRoles.New | WordRoles.Link)) != 0 && (before & WordRoles.Indefinite) == 0)
        {
            return false;
        }

        var word = start;
        for (var i = 0; i < 4; i++)
        {
            word = WordBefore(word);
            if (word < _done || word < 0)
            {
                return false;
            }

            var entry = Vocabulary.Find(_text[word..WordEnd(word)]);
            if (
                (entry is not null && !entry.LanguagesOf(WordRoles.Indefinite).IsEmpty)
                || (i == 0 && entry is null && (WordEndings.IsAdjectiveBefore(_text[word..WordEnd(word)]) || IsNounBefore(word, start)))
            )
            {
                return true;
            }

            if (entry is not null && !entry.LanguagesOf(WordRoles.Link | WordRoles.This | WordRoles.That | WordRoles.Of).IsEmpty)
            {
                return false;
            }
        }

        return false;
    }

    // "the air services agreement" is one of its own, though "the agreement" is the one before.
    private readonly bool IsNounBefore(int word, int designation) =>
        char.IsAsciiLetterLower(_text[word])
        && char.IsAsciiLetterLower(_text[designation])
        && WordEndings.MayBeNounBefore(_text[word..WordEnd(word)])
        && Vocabulary.Find(_text[designation..WordEnd(designation)])?.LanguagesOf(WordRoles.Designation) is { } languages
        && !(languages & LanguageTraits.NounsPrecedeNouns).IsEmpty
        && LanguageTraits.NounsPrecedeNouns.Has(LanguageGuess.Of(_text, designation, WordEnd(designation), LanguageSet.All));

    // "el convenio consular bilateral", "l'accord commercial": an adjective after the noun tells it from the one before.
    private readonly bool HasAdjectiveAfter(int end)
    {
        var token = _lexer.At(end);
        var word = _text[token.Start..token.End];
        return token.Kind == TokenKind.Word && token.Entry is null && IsGap(end, token.Start) && WordEndings.IsAdjectiveAfter(word);
    }

    // A treaty with a name that the library does not have: what points back afterwards means that one, and nothing known.
    private readonly int NoteUnknown(string designation, bool isCapital)
    {
        // "a declaration of war" and "an agreement" in passing are no instruments of which the next article could be one.
        if (designation is "declaration" && !isCapital)
        {
            return 0;
        }

        _state.Mentioned(new Mention(InstrumentBinding.Name, [], null, designation));
        return 0;
    }

    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create(",.;:()");

    // "Таможенный кодекс": the capital may stand at the adjective.
    private readonly bool IsLawName(int start) =>
        char.IsUpper(_text[start])
        || (WordBefore(start) is var word && word >= _done && char.IsUpper(_text[word]) && Scripts.IsBeyondLatin(_text[word]));

    // "Code syldave des douanes, art. 14": the name goes on to the comma, if an article stands after that.
    private readonly int ToComma(int end)
    {
        const int Longest = 50;
        var comma = _text[end..Math.Min(_text.Length, end + Longest)].IndexOfAny(s_nameEnds);
        return comma > 0 && _text[end + comma] == ',' && _lexer.At(end + comma + 1) is { Entry: not null } unit && unit.Can(WordRoles.Unit)
            ? end + comma
            : end;
    }

    // "the Constitution", "the Penal Code": an article after it is not one of the treaty before it.
    private int TryLaw(int start, int end)
    {
        if (start < _done)
        {
            return 0;
        }

        end = ToComma(end);

        // "Water Code, art. 12": the capitals before it belong to its name.
        var from = start;
        for (
            var i = 0;
            i < 6
                && WordBefore(from) is var word
                && word >= _done
                && char.IsUpper(_text[word])
                && IsGap(WordEnd(word), from)
                && _text[WordEnd(word)] == ' ';
            i++
        )
        {
            from = word;
        }

        var law = new Mention(InstrumentBinding.Name, [], _text[from..end].ToString(), "law");
        (_state.InSentence, _state.InParagraph) = (law, law);
        var provisions = SkipToProvisions(end);
        var phrase = new PhraseReader(_text, _parts);
        return provisions > end && provisions < _text.Length && phrase.TryReadUnits(provisions, mayBeBare: false)
            ? Provisions(phrase, from, law)
            : 0;
    }

    // 刑法第三百条, 헌법 제9조, 憲法9条, 《…公约》第五条: a law or treaty that is not known, before its article.
    private readonly (int Start, Mention Mention)? LawBefore(int article)
    {
        var end = article;
        while (end > _done && (_text[end - 1] == ' ' || Punctuation.ClosesQuote(_text[end - 1])))
        {
            end--;
        }

        if (end > _done && NameWords.IsWordOfItsOwn(_text[end - 1]) && Vocabulary.IsIn(_text[(end - 1)..end], WordRoles.Of))
        {
            end--;
        }

        var start = end;
        var isQuoted = end < article && Punctuation.ClosesTitle(_text[end]);
        while (
            start > _done
            && end - start < 30
            && (isQuoted ? !Punctuation.OpensTitle(_text[start - 1]) : NameWords.IsWordOfItsOwn(_text[start - 1]) && !IsBreak(start - 1))
        )
        {
            start--;
        }

        for (var length = Math.Min(6, end - start); length > 0; length--)
        {
            var entry = Vocabulary.Find(_text[(end - length)..end]);
            if (entry is null || entry.LanguagesOf(WordRoles.Law | WordRoles.Designation).IsEmpty)
            {
                continue;
            }

            var isLaw = !entry.LanguagesOf(WordRoles.Law).IsEmpty;
            if (!isLaw && !isQuoted)
            {
                return DesignationPhrase.KeyOf(_text[(end - length)..end]) is { } key ? PointedBefore(end - length, end, key) : null;
            }

            var from =
                isQuoted && start > 0 ? start - 1
                : Scripts.IsHangul(_text[end - 1]) ? start
                : end - length;
            return (
                from,
                new Mention(
                    InstrumentBinding.Name,
                    [],
                    _text[(isQuoted ? start : from)..end].ToString(),
                    isLaw ? "law" : DesignationPhrase.KeyOf(_text[(end - length)..end]) ?? string.Empty
                )
            );
        }

        return null;
    }

    private readonly bool IsBreak(int position) =>
        _lexer.At(position) is { Entry: not null } token
            && token.Start == position
            && token.End == position + 1
            && token.Can(WordRoles.Link | WordRoles.And | WordRoles.To | WordRoles.This | WordRoles.That)
        || LanguageTraits.IsNameBreak(_text[position]);
}
