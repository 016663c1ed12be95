using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Tests.Support;

/// <summary>Shorthand for libraries built in code, without YAML.</summary>
internal static class SmallLibrary
{
    public static LocalizedText En(string text) => new("en", text);

    public static TreatyLibrary Of(params Instrument[] instruments) =>
        new()
        {
            Info = new LibraryInfo { Title = "Test" },
            Instruments = [.. instruments],
        };

    public static Treaty Treaty(string id, params Provision[] provisions) =>
        new()
        {
            Id = InstrumentId.Parse(id),
            Title = En("Treaty " + id),
            Provisions = [.. provisions],
        };

    public static Resolution Resolution(string id, params Provision[] provisions) =>
        new()
        {
            Id = InstrumentId.Parse(id),
            Title = En("Resolution " + id),
            Provisions = [.. provisions],
        };

    public static Provision Article(string number, params Provision[] inside) => Provision(ProvisionKind.Article, number, inside);

    public static Provision Paragraph(string number, params Provision[] inside) => Provision(ProvisionKind.Paragraph, number, inside);

    public static Provision Point(string letter, params Provision[] inside) => Provision(ProvisionKind.Point, letter, inside);

    /// <summary>A paragraph whose number the instrument does not print.</summary>
    public static Provision Unnumbered(int place) =>
        new()
        {
            Kind = ProvisionKind.Paragraph,
            Number = new ProvisionNumber(place),
            IsNumbered = false,
        };

    /// <summary>A provision with the number that it prints; letters stay letters below the articles.</summary>
    public static Provision Provision(ProvisionKind kind, string? printed = null, params Provision[] inside)
    {
        ProvisionNumber number = default;
        if (
            printed is not null
            && !(
                kind is ProvisionKind.Paragraph or ProvisionKind.Point or ProvisionKind.Subpoint or ProvisionKind.Recital
                    ? ProvisionNumber.TryParseInBrackets(printed, out number)
                    : ProvisionNumber.TryParse(printed, null, out number)
            )
        )
        {
            throw new ArgumentException($"{printed} is no number", nameof(printed));
        }

        return new Provision
        {
            Kind = kind,
            Number = number,
            PrintedNumber = printed ?? string.Empty,
            Provisions = [.. inside],
        };
    }

    public static ProvisionReference Ref(string text) => ProvisionReference.Parse(text);
}
