using System.Text;
using TreatyRefs.References;

namespace TreatyRefs.Reports.Document;

/// <summary>Ids inside a report: ASCII letters, digits and hyphens, the same on every machine.</summary>
internal static class Anchor
{
    public static string Of(ProvisionReference reference) => Of(reference.ToString());

    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                result.Append(char.ToLowerInvariant(c));
            }
            else if (result.Length > 0 && result[^1] != '-')
            {
                result.Append('-');
            }
        }

        return result.ToString().TrimEnd('-');
    }
}
