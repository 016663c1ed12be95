using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Binding;

/// <summary>What a treaty calls its provisions, where a language has one word for what others tell apart: 规则 and "règle" are regulations in
/// the Maritime Labour Convention, 第十九条 is a rule of the Collision Regulations, 编 and باب are parts but in the treaties of the European
/// Union.</summary>
internal static class UnitsOfTreaties
{
    // The convention to which they are annexed has fewer articles.
    private const int ArticlesBesideRules = 9;

    /// <summary>A pinpoint with its outermost unit as the treaty calls it.</summary>
    /// <param name="pinpoint">The pinpoint, as it was read.</param>
    /// <param name="mention">The treaty.</param>
    /// <param name="languages">The languages that have the words.</param>
    public static Pinpoint AsCalled(Pinpoint pinpoint, Mention mention, LanguageSet languages)
    {
        if (!mention.IsKnown || pinpoint.Steps is not [var outer, ..])
        {
            return pinpoint;
        }

        var id = mention.Ids[0];
        if (IsRegulationOfAnnex(pinpoint, id, languages))
        {
            var steps = pinpoint.Steps.AsSpan();
            return new Pinpoint([outer, PinpointStep.Named(ProvisionKind.Regulation, steps[1].Number), .. steps[2..]]);
        }

        var kind = outer switch
        {
            { Kind: ProvisionKind.Title }
                when languages.IsWithin(LanguageTraits.CallPartsTitles) && !InstrumentId.WithTitles.Contains(id) => ProvisionKind.Part,
            { Form: PinpointStepForm.Named, Kind: ProvisionKind.Rule } when InstrumentId.WithRegulations.Contains(id) =>
                ProvisionKind.Regulation,
            { Form: PinpointStepForm.Main }
                when InstrumentId.WithRules.Contains(id)
                    && languages.IsWithin(LanguageTraits.SignsFollowNumbers)
                    && IsRule(outer, mention) => ProvisionKind.Rule,
            _ => outer.Kind,
        };
        return kind == outer.Kind ? pinpoint : new Pinpoint([PinpointStep.Named(kind, outer.Number), .. pinpoint.Steps.AsSpan()[1..]]);
    }

    // 《防污公约》附则Ⅰ第4条
    private static bool IsRegulationOfAnnex(Pinpoint pinpoint, InstrumentId id, LanguageSet languages) =>
        pinpoint.Steps is [{ Kind: ProvisionKind.Annex }, { Form: PinpointStepForm.Main }, ..]
        && InstrumentId.WithAnnexesOfRegulations.Contains(id)
        && languages.IsWithin(LanguageTraits.SignsFollowNumbers);

    // 《国际海上避碰规则》第五条: who writes without spaces has one sign for both, and names the rules.
    private static bool IsRule(PinpointStep outer, Mention mention) =>
        outer.Number.Leading > ArticlesBesideRules || (mention.AsWritten is { Length: > 2 } written && NamesRules(written));

    private static bool NamesRules(ReadOnlySpan<char> written)
    {
        var name = Punctuation.ClosesTitle(written[^1]) ? written[..^1] : written;
        return Scripts.IsJoined(name[^1]) && DesignationPhrase.KeyOf(name[^2..]) is not (Designation.Convention or Designation.Treaty);
    }
}
