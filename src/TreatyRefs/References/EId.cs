using System.Text;

namespace TreatyRefs.References;

/// <summary>The Akoma Ntoso identifier of a described provision: <c>art_31__para_3__point_c</c>.</summary>
/// <remarks>Source: Akoma Ntoso Naming Convention 1.0 (OASIS Standard, 21 February 2019). Derived from each step's own kind and
/// the number as the instrument prints it, never typed. Steps that group articles are left out before an article, as in
/// references.</remarks>
internal static class EId
{
    /// <summary>The identifier of a path of provisions.</summary>
    /// <param name="path">Kind and printed number of each provision from the outermost to the one that is meant; the number is
    /// empty for a preamble or a single annex.</param>
    /// <returns>The identifier; empty for no step.</returns>
    public static string Of(IEnumerable<(ProvisionKind Kind, string PrintedNumber)> path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var result = new StringBuilder();
        foreach (var (kind, printed) in path)
        {
            if (result.Length > 0)
            {
                result.Append("__");
            }

            result.Append(Element(kind));
            if (printed.Length > 0)
            {
                result.Append('_');
                AppendNumber(result, printed);
            }
        }

        return result.ToString();
    }

    private static string Element(ProvisionKind kind) =>
        kind switch
        {
            ProvisionKind.Article => "art",
            ProvisionKind.Paragraph => "para",
            ProvisionKind.Chapter => "chp",
            ProvisionKind.Section => "sec",
            ProvisionKind.Subsection => "subsec",
            ProvisionKind.Recital => "rec",
            ProvisionKind.Annex => "att",
            _ => kind.Keyword(),
        };

    // "8 bis" is one number; brackets and points around a printed number are punctuation.
    private static void AppendNumber(StringBuilder result, string printed)
    {
        foreach (var c in printed.AsSpan().Trim(" .()"))
        {
            if (char.IsLetterOrDigit(c))
            {
                result.Append(c);
            }
            else if (c == '.')
            {
                result.Append('-');
            }
        }
    }
}
