using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Composing;
using TreatyRefs.Reports.Document;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Sites;

/// <summary>In which order a site lists things: by what its pages call them.</summary>
/// <remarks>Names are compared as the library folds them and not as a culture does, so that the order is the same on every
/// machine.</remarks>
internal static partial class SiteOrder
{
    private const string OfNoLetter = "0–9";
    private const int MostDigits = 9;

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits { get; }

    /// <summary>Instruments by name, then by id.</summary>
    public static IEnumerable<Instrument> ByName(DossierContext context, IEnumerable<Instrument> instruments) =>
        ByName(instruments, instrument => Parts.NameOf(context, instrument), instrument => instrument.Id);

    /// <summary>Things by name, and those of one name by something else.</summary>
    public static IEnumerable<T> ByName<T, TId>(IEnumerable<T> all, Func<T, string> nameOf, Func<T, TId> idOf) =>
        all.OrderBy(each => KeyOf(nameOf(each)), StringComparer.Ordinal).ThenBy(idOf);

    /// <summary>What stands over the names that begin with the same letter.</summary>
    public static Heading Initial(string initial) =>
        new(
            2,
            [new Span(initial)],
            string.Create(CultureInfo.InvariantCulture, $"i-{(initial == OfNoLetter ? '0' : initial.EnumerateRunes().First().Value):x}")
        );

    /// <summary>The letter or character that a name begins with; for a number, or nothing of the kind, what stands for all of
    /// those.</summary>
    public static string InitialOf(string name)
    {
        var first = TextFolding.Fold(name).EnumerateRunes().FirstOrDefault(Rune.IsLetterOrDigit);
        return !Rune.IsLetter(first) ? OfNoLetter
            : first.IsBmp && !Scripts.HasNoCapitals((char)first.Value) ? Rune.ToUpperInvariant(first).ToString()
            : first.ToString();
    }

    // Quotation marks do not count, and the second protocol comes before the tenth.
    private static string KeyOf(string name)
    {
        var letters = string.Concat(TextFolding.Fold(name).Where(c => !char.IsPunctuation(c) && !char.IsSymbol(c)));
        return Digits.Replace(letters.TrimStart(), number => number.Value.PadLeft(MostDigits, '0'));
    }
}
