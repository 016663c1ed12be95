using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning;

/// <summary>Words that point at an instrument named before, or at the text itself.</summary>
internal ref partial struct PieceScanner
{
    /// <summary>"this Convention", "the present Charter", "that Treaty", "the said Protocol", "the new treaty", "the Convention".</summary>
    private readonly ReadResult? ReadPointing(int position, Links links)
    {
        var token = _lexer.At(position);
        var start = token.Start;
        var pointer = WordRoles.None;
        for (
            var i = 0;
            i < 3
                && token.Entry is not null
                && token.Can(WordRoles.This | WordRoles.That | WordRoles.New)
                && !token.Can(WordRoles.Designation);
            i++
        )
        {
            pointer |=
                token.Can(WordRoles.New) ? WordRoles.New
                : token.Can(WordRoles.This) ? WordRoles.This
                : WordRoles.That;
            token = _lexer.At(token.End);
        }

        if (token.Entry is null || !token.Can(WordRoles.Designation))
        {
            return null;
        }

        var word = _text[token.Start..token.End];
        var isClose =
            links != Links.None
            || pointer != WordRoles.None
            || Scripts.HasNoCapitals(word[0])
            || (Scripts.IsBeyondLatin(word[0]) && char.IsUpper(word[0]));
        if (!isClose || DesignationPhrase.KeyOf(word) is not { } key || GoesOn(token.End))
        {
            return null;
        }

        var end = token.End;
        var mayFollow = !(token.LanguagesOf(WordRoles.Designation) & LanguageTraits.PointersFollowNouns).IsEmpty;
        if (mayFollow && _lexer.At(end) is { Entry: not null } after && after.Can(WordRoles.That))
        {
            (pointer, end) = (pointer | WordRoles.That, after.End);
        }

        return new ReadResult(Pointed(key, pointer, _text[start..end].ToString()), start, end);
    }

    private readonly Mention Pointed(string designation, WordRoles pointer, string written)
    {
        var isThat = (pointer & WordRoles.That) != 0;
        if ((pointer & WordRoles.New) != 0)
        {
            return Newest(designation) is { } newest
                ? newest with
                {
                    AsWritten = written,
                }
                : new Mention(InstrumentBinding.None, [], written, designation);
        }

        // "cette convention", "questo trattato": where the text is no treaty itself, these point back.
        var isThis =
            (pointer & WordRoles.This) != 0
            && !isThat
            && !(_state.Subject is null && !_state.HasHeadings && _state.Last(designation) is not null);
        if (
            isThis
            && (designation == _state.SubjectDesignation || _state.SubjectDesignation.Length == 0 || _state.Last(designation) is null)
        )
        {
            var own = designation == _state.SubjectDesignation || _state.SubjectDesignation.Length == 0 ? _state.Subject : null;
            return new Mention(InstrumentBinding.Self, own is { } subject ? [subject] : [], written, designation);
        }

        if (!isThat && !isThis && _state.Subject is { } about && designation == _state.SubjectDesignation)
        {
            return new Mention(InstrumentBinding.Context, [about], written, designation);
        }

        // One Chinese or Japanese word stands for conventions and covenants alike.
        var isBroad =
            designation is "treaty" or "agreement"
            || (isThat && NameWords.IsWordOfItsOwn(written[^1]) && NameWords.IsWordOfItsOwn(written[0]) && !Scripts.IsHangul(written[^1]));
        var last = _state.Last(designation) ?? (isBroad && _state.Last() is { Designation: not ("resolution" or "law") } any ? any : null);
        return last is null
            ? new Mention(InstrumentBinding.None, [], written, designation)
            : last with
            {
                By = InstrumentBinding.BackReference,
                AsWritten = written,
            };
    }

    // "the new treaty" is the latest of those that the text has named.
    private readonly Mention? Newest(string designation)
    {
        Instrument? newest = null;
        foreach (var id in _state.Named)
        {
            if (
                _knowledge.Library.FindInstrument(id) is { Date: not null } instrument and not Resolution
                && (designation == "treaty" || _knowledge.DesignationOf(id) == designation)
                && (newest is null || newest.Date!.Value.Year < instrument.Date!.Value.Year)
            )
            {
                newest = instrument;
            }
        }

        return newest is null ? null : new Mention(InstrumentBinding.BackReference, [newest.Id], null, designation);
    }

    // "the Convention", "this Charter", "that Treaty" alone.
    private int TryDesignation(Token token, int start, int end)
    {
        if (start < _done)
        {
            return 0;
        }

        if (TryVariant(start, token.End) is var variant && variant > 0)
        {
            return variant;
        }

        var isJoined = NameWords.IsWordOfItsOwn(_text[start]);
        if (ReadYear(start) is { } dated && dated.Mention.Ids.Count > 0)
        {
            return Named(dated);
        }

        if (DesignationPhrase.KeyOf(_text[start..token.End]) is not { } key)
        {
            return 0;
        }

        var pointer = PointerBefore(start, out var roles);
        if (GoesOn(token.End) || IsNewName(start, roles) || (char.IsLower(_text[start]) && HasAdjectiveAfter(token.End)))
        {
            return LongVariantAt(start, token.End, out var ids) is var last and > 0
                ? Named(new ReadResult(new Mention(InstrumentBinding.Name, ids, _text[start..last].ToString(), key), start, last))
                : NoteUnknown(key, char.IsUpper(_text[start]));
        }

        // "Sylvanian Extradition Treaty, art. 14" is a name too, though not one that the library has.
        if (roles == WordRoles.None && char.IsUpper(_text[start]) && HasNameBefore(start))
        {
            return TryLaw(start, token.End) is var named && named > 0 ? named : NoteUnknown(key, isCapital: true);
        }

        var isPointed = (roles & (WordRoles.This | WordRoles.That | WordRoles.New)) != 0;
        var hasCapital = !(token.LanguagesOf(WordRoles.Designation) & LanguageTraits.NounsHaveCapitals).IsEmpty;
        var isCapital = char.IsUpper(_text[start]) && !hasCapital;
        if (!(isCapital || isJoined || Scripts.HasNoCapitals(_text[start])) || !(isPointed || (isCapital && (roles & WordRoles.Link) != 0)))
        {
            return 0;
        }

        var from = isPointed ? pointer : start;
        var mention = Pointed(key, roles, _text[from..token.End].ToString());
        var isSaid = mention.Ids.Count > 0 || (mention.By == InstrumentBinding.BackReference && (roles & WordRoles.That) != 0 && isCapital);
        return isSaid && !(isJoined && !HasArticleAfter(token.End)) ? Named(new ReadResult(mention, from, token.End)) : 0;
    }

    // 该条约第一条 is cited; 该条约 alone is only spoken of.
    private readonly bool HasArticleAfter(int end) => _lexer.At(end) is { Kind: TokenKind.Placed };

    // What stands before a word for an instrument, and what that can do.
    private readonly int PointerBefore(int start, out WordRoles roles)
    {
        roles = WordRoles.None;
        var before = start;
        for (var i = 0; i < 2; i++)
        {
            var word = NameWords.IsWordOfItsOwn(_text[start]) ? JoinedBefore(before) : WordBefore(before);
            if (
                word < _done
                || word < 0
                || Vocabulary.Find(_text[word..(NameWords.IsWordOfItsOwn(_text[word]) ? TrimmedEnd(word, before) : WordEnd(word))])
                    is not { } entry
            )
            {
                break;
            }

            var can = entry.RolesIn(LanguageSet.All, out _);
            if ((can & (WordRoles.This | WordRoles.That | WordRoles.New | WordRoles.Link | WordRoles.Indefinite)) == 0)
            {
                break;
            }

            var isPointer = (can & (WordRoles.This | WordRoles.That | WordRoles.New)) != 0;
            roles |= isPointer ? can & (WordRoles.This | WordRoles.That | WordRoles.New) : can & (WordRoles.Link | WordRoles.Indefinite);
            if (!isPointer)
            {
                break;
            }

            before = word;
        }

        return before;
    }

    private readonly int TrimmedEnd(int word, int before)
    {
        while (before > word && _text[before - 1] == ' ')
        {
            before--;
        }

        return before;
    }

    // 该, 同, 같은: up to three characters before, with or without a space after them.
    private readonly int JoinedBefore(int position)
    {
        var end = TrimmedEnd(0, position);
        for (var length = 3; length > 0; length--)
        {
            if (
                end - length >= 0
                && NameWords.IsWordOfItsOwn(_text[end - length])
                && Vocabulary.Find(_text[(end - length)..end]) is { } entry
                && !entry.LanguagesOf(WordRoles.This | WordRoles.That | WordRoles.New | WordRoles.Indefinite).IsEmpty
            )
            {
                return end - length;
            }
        }

        return -1;
    }

    // 该公约第五条, 본 협약 제3조, 同条約第4条; 公约第五条 where the text has named one.
    private readonly (int Start, Mention Mention)? PointedBefore(int start, int end, string key)
    {
        var pointer = PointerBefore(start, out var roles);
        var isPointed = (roles & (WordRoles.This | WordRoles.That | WordRoles.New)) != 0;
        var from = isPointed ? pointer : start;
        if (!isPointed && IsNameGoingOnBefore(from))
        {
            return (from, new Mention(InstrumentBinding.Name, [], _text[start..end].ToString(), key));
        }

        return (from, Pointed(key, roles, _text[from..end].ToString()));
    }

    private readonly bool IsNameGoingOnBefore(int start) => start > 0 && NameWords.IsWordOfItsOwn(_text[start - 1]) && !IsBreak(start - 1);
}
