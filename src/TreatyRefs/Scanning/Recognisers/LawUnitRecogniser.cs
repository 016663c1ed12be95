using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Units of laws and rules of court by a letter: "s 30(2)", "ss 130 and 131 of the Act", "r 45", with
/// the law that they name. A letter and a number alone are passed over: they are of no treaty.</summary>
internal sealed class LawUnitRecogniser : Recogniser
{
    private static readonly LanguageTable<UnitWords[]> s_units = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.LawUnits)]
    );

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = null;
        var number = at.Lexer.At(token.End + (at[token.End] == '.' ? 1 : 0));
        if (
            token.Start < at.Done
            || KindOf(at.Text[token.Start..token.End]) is not { } kind
            || number is not { Kind: TokenKind.Number, IsOrdinal: false }
            || IsSomethingElse(at, token, number)
        )
        {
            return false;
        }

        var phrase = new PhraseReader(at.Text, at.Parts) { BareKind = kind };
        if (
            phrase.TryReadUnits(number.Start, mayBeBare: true)
            && ProvisionReader.Of(at, phrase, token.Start, null)
                is ProvisionCandidate { Tail.Instrument.Words: InstrumentWords.Unknown or InstrumentWords.Pointer } read
        )
        {
            candidate = read;
        }

        return candidate is not null;
    }

    private static ProvisionKind? KindOf(ReadOnlySpan<char> word)
    {
        foreach (var (kind, words) in s_units.Value)
        {
            foreach (var known in words)
            {
                if (word.SequenceEqual(known))
                {
                    return kind;
                }
            }
        }

        return null;
    }

    // The end of "Malta's 2 ports", seconds after a number, a letter that lies apart.
    private static bool IsSomethingElse(in ScanText at, in Token unit, in Token number)
    {
        var start = unit.Start;
        return (start > 0 && !(char.IsWhiteSpace(at[start - 1]) || at[start - 1] is '(' or '['))
            || (start > 1 && char.IsAsciiDigit(at[start - 2]))
            || number.Start > unit.End + 2
            || !(at[unit.End] is ' ' or '\u00A0' or '.');
    }
}
