using TreatyRefs.References;

namespace TreatyRefs.Importing.Headings;

/// <summary>How much the form of a line says that it is a heading.</summary>
internal enum HeadingForm
{
    /// <summary>Something stands close after the number: <c>Article 5The Parties</c>, <c>第五条缔约国</c>.</summary>
    Tight,

    /// <summary>After a space stands what may be a title or a text: <c>Article 5 Consent</c>.</summary>
    Loose,

    /// <summary>A sign divides the number from what follows: <c>Article 5. Consent</c>, <c>제5조(목적)</c>.</summary>
    Divided,

    /// <summary>Nothing stands after the number.</summary>
    Bare,
}

/// <summary>A line that may be the heading of a provision.</summary>
/// <param name="Line">The place of the line among those that are not empty.</param>
/// <param name="Kind">What it would head.</param>
/// <param name="Number">Its number.</param>
/// <param name="Printed">The number as it stands there, if that can be read back.</param>
/// <param name="Rest">Where in the line the title or text begins.</param>
/// <param name="Form">How much its form says.</param>
internal sealed record HeadingCandidate(int Line, ProvisionKind Kind, ProvisionNumber Number, string Printed, int Rest, HeadingForm Form)
{
    /// <summary>How likely it is a heading, by its form and by what stands around it.</summary>
    public int Weight { get; init; }

    /// <summary>Whether a reader would take it for a heading at first sight.</summary>
    public bool IsStrong => Weight >= Strong;

    public const int Strong = 8;

    /// <summary>The least weight at which its place can make it a heading.</summary>
    public const int Possible = 5;

    /// <summary>Whether articles and the like are numbered through, so that their order can be checked.</summary>
    public bool IsMain => Kind is ProvisionKind.Article or ProvisionKind.Rule or ProvisionKind.Regulation;
}
