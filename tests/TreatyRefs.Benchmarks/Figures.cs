using System.Globalization;

namespace TreatyRefs.Benchmarks;

/// <summary>Prints the figures, one a line, as they are measured.</summary>
internal sealed class Figures(TextWriter writer)
{
    /// <summary>Begins a part of the table.</summary>
    public void Begin(string part, string what) => writer.WriteLine($"\n{part}: {what}");

    /// <summary>Prints one figure.</summary>
    public void Add(string name, double value, string unit, string remark = "") =>
        writer.WriteLine($"  {name, -58} {Text(value), 12} {unit, -8} {remark}".TrimEnd());

    /// <summary>Says what could not be measured.</summary>
    public void Note(string text) => writer.WriteLine($"  {text}");

    // Three digits that mean something; whole numbers as they are.
    private static string Text(double value) =>
        value.ToString(
            Math.Abs(value) switch
            {
                >= 100 => "#,##0",
                >= 10 => "0.0",
                >= 1 => "0.00",
                _ => "0.0000",
            },
            CultureInfo.InvariantCulture
        );
}
