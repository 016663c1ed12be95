using System.Globalization;

namespace TreatyRefs.Benchmarks;

/// <summary>A ratio that was measured.</summary>
/// <param name="Part">The part of the table.</param>
/// <param name="Name">What it is of.</param>
/// <param name="Value">The ratio.</param>
/// <param name="Limit">How little or how much it may be, in words; may be empty.</param>
internal sealed record Ratio(string Part, string Name, double Value, string Limit);

/// <summary>Prints the figures, one a line, as they are measured, and keeps the ratios.</summary>
internal sealed class Figures(TextWriter writer)
{
    private readonly List<Ratio> _ratios = [];
    private readonly List<(string Part, string What)> _parts = [];

    /// <summary>The parts that were begun, and what was measured in each.</summary>
    public IReadOnlyList<(string Part, string What)> Parts => _parts;

    /// <summary>The ratios, in order.</summary>
    public IReadOnlyList<Ratio> Ratios => _ratios;

    /// <summary>Whether a ratio is not as it must be.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Begins a part of the table.</summary>
    public void Begin(string part, string what)
    {
        _parts.Add((part, what));
        writer.WriteLine($"\n{part}: {what}");
    }

    /// <summary>Prints one figure.</summary>
    public void Add(string name, double value, string unit, string remark = "") =>
        writer.WriteLine($"  {name, -58} {Text(value), 12} {unit, -8} {remark}".TrimEnd());

    /// <summary>Prints a ratio to a limit that was measured in the same run.</summary>
    /// <param name="name">What it is of.</param>
    /// <param name="value">The ratio.</param>
    /// <param name="least">Less than this is wrong.</param>
    /// <param name="remark">What it should be.</param>
    public void AddRatio(string name, double value, double least, string remark = "")
    {
        var isRight = value >= least;
        HasFailed |= !isRight;
        _ratios.Add(new Ratio(_parts[^1].Part, name, value, remark));
        Add(name, value, "", $"{remark}{(isRight ? "" : $"  <-- LESS THAN {Text(least)}")}");
    }

    /// <summary>Prints by what twice as much of something takes longer.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="once">The cost.</param>
    /// <param name="twice">The cost of twice as much.</param>
    /// <param name="most">More than this factor is wrong.</param>
    public void AddGrowth(string name, Cost once, Cost twice, double most)
    {
        var factor = twice.Working / once.Working;
        var isRight = factor <= most;
        HasFailed |= !isRight;
        _ratios.Add(new Ratio(_parts[^1].Part, name, factor, $"at most {Text(most)}"));
        Add(name, once.Milliseconds, "ms", $"{twice.Milliseconds, 8:#,##0.0} ms  x {factor:0.00}{(isRight ? "" : "  <-- GROWS TOO FAST")}");
    }

    /// <summary>Says what could not be measured.</summary>
    public void Note(string text) => writer.WriteLine($"  {text}");

    /// <summary>Three digits that mean something; whole numbers as they are.</summary>
    public static string Text(double value) =>
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
