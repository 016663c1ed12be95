using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads protocols by their number: "Protocol No. 4", "4. Zusatzprotokoll", "Protocol 7 ECHR", "Protocole additionnel no 4",
/// 第四议定书. Whose protocol it is, the text says elsewhere.</summary>
internal static class ProtocolReader
{
    private const int MostListed = 16;
    private const int MostAdjectives = 2;

    /// <summary>A protocol at a place.</summary>
    public static InstrumentCandidate? At(in ScanText at, int position) =>
        Words(at, position) is not { } words ? null
        : words.Number == 0 ? ProtocolsOfTreaty.At(at, words) ?? ProtocolOfTreaty.Before(at, words) ?? ProtocolThereto.At(at, words)
        : Candidate(at, words) is { } protocol ? WithParent(at, protocol)
        : OfParentAlone(at, words);

    /// <summary>One or several at a place, with the provisions after them.</summary>
    /// <remarks>Of what nobody knows nothing is cited, unless a provision of it is; and what it is a protocol to is not cited by its
    /// name.</remarks>
    public static Candidate? CandidateAt(in ScanText at, int position) =>
        ListAt(at, position) is { } protocols ? protocols
        : At(at, position) is { } protocol ? NamedReader.Dated(at, protocol)
        : null;

    /// <summary>Several at a place: "Protocols Nos. 6 and 13 to the ECHR".</summary>
    /// <returns>They, in text order; <see langword="null"/> where there are not at least two.</returns>
    public static NameListCandidate? ListAt(in ScanText at, int position)
    {
        if (Words(at, position) is not { Number: > 0, IsNumberLast: true } words || Candidate(at, words) is not { } first)
        {
            return null;
        }

        var protocols = From(at, words, first);
        if (protocols.Count < 2)
        {
            return null;
        }

        var last = WithParent(at, protocols[^1]);
        var isOwned = last.Words == InstrumentWords.Name && last.End > protocols[^1].End;
        var members = new List<ListedName>(protocols.Count);
        foreach (var protocol in protocols)
        {
            var start = protocol == first ? ResolutionPhrase.NumberStart(at.Text, protocol.Start, protocol.End) : protocol.Start;
            members.Add(new ListedName(start, protocol.End, isOwned ? OfParents(at, protocol, last) : protocol));
        }

        return new NameListCandidate(words.Start, last.End, members)
        {
            NeedsAntecedent = true,
            IsAmendment = AmendedBy.IsNamed(at, words.Start),
        };
    }

    private static List<InstrumentCandidate> From(in ScanText at, ProtocolWords words, InstrumentCandidate first)
    {
        List<InstrumentCandidate> protocols = [first];
        var end = words.End;
        var roman = new Queue<(int Number, int Start, int End)>(RomanRow.ListFrom(at, end));
        while (
            protocols.Count < MostListed
            && (roman.TryDequeue(out var row) ? row : SequenceNumber.Next(at, end, words.Languages)) is { } next
        )
        {
            if (OfNumber(at, next.Number, words.IsOptional, next.Start, next.End) is not { } protocol)
            {
                break;
            }

            protocols.Add(protocol);
            end = next.End;
        }

        return protocols;
    }

    /// <summary>Whether a name is nothing but a protocol: whose it is, it does not say.</summary>
    public static bool IsBare(in ScanText at, int start, int end) => Words(at, start) is { } words && words.End == end;

    /// <summary>Whether words that are a protocol's name say its number, or are part of words that do: "Zusatzprotokoll" of "4.
    /// Zusatzprotokoll", "Protocole additionnel" of "Protocole additionnel no 4", "Additional Protocol II".</summary>
    public static bool IsByNumber(in ScanText at, int start, int end) =>
        StartOf(at, start) != start
        || (Words(at, start) is { Number: > 0 } words && !IsRow(at, words) && (words.End >= end || IsToAny(at, words.End, end)));

    // "Protocolos adicionales I y II"
    private static bool IsRow(in ScanText at, in ProtocolWords words) => words.IsPlural && !char.IsAsciiDigit(at[words.End - 1]);

    /// <summary>The number of a protocol after its noun, in figures; 0 where there is none.</summary>
    public static int FigureAt(in ScanText at, int start) =>
        Words(at, start) is { IsNumberLast: true } words && char.IsAsciiDigit(at[words.End - 1]) ? words.Number : 0;

    // "Protocol No. 5 to the Convention" is one to whatever convention the text speaks of, and may go on: "européenne d'extradition".
    private static bool IsToAny(in ScanText at, int number, int end) =>
        at.Cursor.WordBefore(end) is var word
        && word > number
        && DesignationPhrase.KeyOf(at.Text[word..end]) is not null
        && LinkReader.Skip(at, AfterArticles(at, number)).End >= word;

    /// <summary>Where a protocol begins: at the number or the adjective before its noun, if there is one.</summary>
    public static int StartOf(in ScanText at, int start)
    {
        var (first, word, adjectives) = (start, at.Cursor.WordBefore(start), 0);
        while (word >= at.Done && word >= 0 && adjectives++ < MostAdjectives && IsAdjective(at, word))
        {
            (first, word) = (word, at.Cursor.WordBefore(word));
        }

        word = word < 0 ? RomanWithPoint(at, first) : word;
        return word >= at.Done && word >= 0 && Words(at, word) is { Number: > 0, IsNumberLast: false } words && words.End > start ? word
            : Words(at, first)?.End > start ? first
            : start;
    }

    /// <summary>Where a Roman number with its point begins before a noun, as in "des I. Zusatzprotokolls": what ends with a point seems to
    /// end a sentence. -1 where none stands there.</summary>
    public static int RomanWithPoint(in ScanText at, int start)
    {
        const int Point = 2;
        var first = start - Point;
        if (first < 0 || at[first] != '.' || at[first + 1] is not (' ' or '\u00A0'))
        {
            return -1;
        }

        while (first > 0 && at[first - 1] is 'I' or 'V' or 'X')
        {
            first--;
        }

        return first < start - Point && !NameWords.IsInWord(at[first - 1]) ? first : -1;
    }

    /// <summary>The words for a protocol at a place, with their number if they have one.</summary>
    public static ProtocolWords? Words(in ScanText at, int position)
    {
        var start = position < at.Text.Length && NameWords.IsWordOfItsOwn(at[position]) ? position : at.Lexer.At(position).Start;
        var (number, end) = SequenceNumber.Before(at, start);
        bool? isOptional = null;
        if (SkipNoun(at, SkipAdjectives(at, end, ref isOptional), ref isOptional) is not { } noun)
        {
            return null;
        }

        if (number > 0)
        {
            var after = SkipAdjectives(at, noun.End, ref isOptional); // "quatrième Protocole additionnel"
            return new ProtocolWords(start, after, number, IsNumberLast: false, isOptional, noun.Languages) { IsPlural = noun.IsPlural };
        }

        var adjective = SkipAdjectives(at, noun.End, ref isOptional);
        (number, end) = SequenceNumber.After(at, adjective, noun.Languages);
        return new ProtocolWords(start, number > 0 ? end : adjective, number, IsNumberLast: true, isOptional, noun.Languages)
        {
            IsPlural = noun.IsPlural,
        };
    }

    private static (int End, LanguageSet Languages, bool IsPlural)? SkipNoun(in ScanText at, int position, ref bool? isOptional)
    {
        var token = at.Lexer.At(position);
        if (token.Kind != TokenKind.Word || token.Start > position + 2 || !token.Can(WordRoles.Designation))
        {
            return null;
        }

        var word = at.Text[token.Start..token.End].TrimEnd('.');
        isOptional =
            LanguageTraits.IsOptionalWord(word) ? true
            : LanguageTraits.IsProtocolAdjective(word) ? false // Zusatzprotokoll
            : isOptional;
        var isPlural = token.Can(WordRoles.Plural) && LanguageTraits.IsPluralMark(word[^1]); // "Protocols Nos. 6 and 13"
        var isOther = !isPlural && DesignationPhrase.KeyOfPlural(word) == Designation.Protocol; // Zusatzprotokolle, Protocolli
        if (!isOther && DesignationPhrase.KeyOf(isPlural ? word[..^1] : word) != Designation.Protocol)
        {
            return null;
        }

        var hasPoint = at[token.End] == '.' && LanguageTraits.IsAbbreviation(at.Text[token.Start..token.End]);
        return (hasPoint ? token.End + 1 : token.End, token.LanguagesOf(WordRoles.Designation), isPlural || isOther);
    }

    private static int SkipAdjectives(in ScanText at, int position, ref bool? isOptional)
    {
        for (var i = 0; i < MostAdjectives; i++)
        {
            if (position < at.Text.Length && NameWords.IsWordOfItsOwn(at[position]))
            {
                var length = JoinedAdjective(at, position);
                isOptional = length > 0 ? LanguageTraits.IsOptionalWord(at.Text[position..(position + length)]) : isOptional;
                position += length;
                continue;
            }

            var token = at.Lexer.At(position);
            if (
                token.Kind != TokenKind.Word
                || token.Start > position + 1
                || token.Can(WordRoles.Designation)
                || !IsAdjective(at, token.Start)
            )
            {
                break;
            }

            position = at.Lexer.EndOfWord(token.Start);
            position = at[position] == '.' && LanguageTraits.IsAbbreviation(at.Text[token.Start..position]) ? position + 1 : position;
            isOptional = isOptional == true || LanguageTraits.IsOptionalWord(at.Text[token.Start..position].TrimEnd('.'));
        }

        return position;
    }

    private static bool IsAdjective(in ScanText at, int word) =>
        LanguageTraits.IsProtocolAdjective(at.Text[word..at.Lexer.EndOfWord(word)]);

    private static int JoinedAdjective(in ScanText at, int position)
    {
        foreach (var word in LanguageTraits.JoinedProtocolAdjectives)
        {
            if (at.Text[position..].StartsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    // "First Optional Protocol": where only one treaty has such, its name is said.
    private static InstrumentCandidate? Candidate(in ScanText at, ProtocolWords words)
    {
        var protocol = OfNumber(at, words.Number, words.IsOptional, words.Start, words.End);
        if (protocol is null || (protocol.Ids.Count == 1 && words.IsOptional == true))
        {
            return protocol is null ? null : protocol with { Words = InstrumentWords.Name };
        }

        var named =
            at.Names.Lexicon.LongestInText(at.Tokens, words.Start, out var end) is { Count: > 0 } ids && end == words.End ? ids : [];
        return protocol with { Named = named, StandsAlone = words.IsOptional == false || (words.IsOptional == true && named.Count == 1) };
    }

    private static InstrumentCandidate? OfNumber(in ScanText at, int number, bool? isOptional, int start, int end) =>
        number is > 0 and <= SequenceNumber.Most && at.Names.Families.ProtocolsOf(number, isOptional) is { Count: > 0 } ids
            ? Protocol(at, start, end) with
            {
                Ids = ids,
            }
            : null;

    /// <summary>Words for a protocol, of which nothing is known yet.</summary>
    public static InstrumentCandidate Protocol(in ScanText at, int start, int end) =>
        new(InstrumentWords.Protocol, start, end, at.Text[start..end].ToString(), Designation.Protocol);

    /// <summary>Where the articles end after a protocol: "Protocole 14 à la Convention", "Protocollo 14 alla Convenzione".</summary>
    public static int AfterArticles(in ScanText at, int end)
    {
        const int MostArticles = 2;
        for (var i = 0; i < MostArticles && at[end] is ' ' or '\u00A0' or '\n'; i++)
        {
            var word = at.Lexer.EndOfWord(end + 1);
            if (DefiniteArticles.LanguagesOf(at.Text[(end + 1)..word]).IsEmpty && !IsToAlone(at, end + 1))
            {
                break;
            }

            end = word;
        }

        return end;
    }

    // "Protocolo Facultativo a la CEDAW": what other languages have among the links.
    private static bool IsToAlone(in ScanText at, int word) =>
        at.Lexer.At(word) is { Kind: TokenKind.Word, Entry: not null } to && to.Can(WordRoles.To) && !to.Can(WordRoles.Link);

    // "to the ECHR", "zur EMRK", "Protocol 7 ECHR": it says whose protocol it is. "To the Convention" means what is named elsewhere.
    private static InstrumentCandidate WithParent(in ScanText at, InstrumentCandidate protocol)
    {
        var dated = NameDate.EndOf(at, protocol.End); // "Второго протокола 1999 г. к Гаагской конвенции ..."
        var articles = AfterArticles(at, ProtocolOfTreaty.AfterAnnexed(at, dated));
        var links = LinkReader.Skip(at, articles);
        if (links.Have(Links.Comma | Links.Bracket))
        {
            return protocol;
        }

        if (ParentAt(at, links.End) is not { } parent)
        {
            return links.Have(Links.Word) && PointerReader.After(at, links.End, links) is { Designation: not Designation.Protocol } pointer
                ? Until(at, protocol, pointer.End)
                : protocol;
        }

        if (parent.Words == InstrumentWords.Alias)
        {
            return Until(at, protocol, parent.End);
        }

        var families = at.Names.Families;
        var own = protocol.Ids.Where(id => families.ParentsOf(id).Any(parent.Ids.Contains)).ToList();
        return own.Count == 0 && articles == protocol.End && !links.Have(Links.Word)
            ? protocol
            : Until(at, protocol, parent.End) with
            {
                Words = InstrumentWords.Name,
                Ids = own,
            };
    }

    // "the Fourth Additional Protocol to the European Convention on Extradition", where no protocol is known by that number.
    private static InstrumentCandidate? OfParentAlone(in ScanText at, ProtocolWords words) =>
        WithParent(at, Protocol(at, words.Start, words.End)) is { Words: InstrumentWords.Name } owned ? owned : null;

    /// <summary>The treaty of a protocol, at a place.</summary>
    /// <remarks>What its name goes on with belongs to the protocol: "zur Konvention zum Schutze ... über die Abschaffung ...".</remarks>
    public static InstrumentCandidate? ParentAt(in ScanText at, int position) =>
        NameReader.ByName(at, position, isTreaty: true)
        ?? (
            at.Names.Lexicon.LongestInText(at.Tokens, position, out var end) is { Count: > 0 } ids
            && NameReader.IsWrittenAsName(at, position, end)
                ? NameReader.Named(at, position, end, ids)
                : null
        )
        ?? (char.IsUpper(at[position]) ? VariantReader.From(at, position) : null);

    private static InstrumentCandidate Until(in ScanText at, InstrumentCandidate protocol, int end) =>
        protocol with
        {
            End = end,
            AsWritten = at.Text[protocol.Start..end].ToString(),
        };

    // Of the same treaty as the last of its list.
    private static InstrumentCandidate OfParents(in ScanText at, InstrumentCandidate protocol, InstrumentCandidate last)
    {
        var families = at.Names.Families;
        var parents = last.Ids.SelectMany(families.ParentsOf).ToHashSet();
        return protocol with
        {
            Words = InstrumentWords.Name,
            Ids = [.. protocol.Ids.Where(id => families.ParentsOf(id).Any(parents.Contains))],
        };
    }
}
