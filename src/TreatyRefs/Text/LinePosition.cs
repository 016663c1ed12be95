namespace TreatyRefs.Text;

/// <summary>A place in a text file as editors count it: line and column, both from 1.</summary>
/// <remarks>Columns count UTF-16 code units. Equality and order: by line, then column. <c>default</c> (0,0) means "no place
/// known".</remarks>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
public readonly record struct LinePosition(int Line, int Column) : IComparable<LinePosition>
{
    /// <summary>The first character of a file.</summary>
    public static LinePosition Start => new(1, 1);

    /// <inheritdoc/>
    public int CompareTo(LinePosition other) => Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    /// <summary>The place as <c>line,column</c>.</summary>
    /// <returns>Such as <c>12,3</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Line},{Column}");
}
