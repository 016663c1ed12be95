namespace TreatyRefs.Text;

/// <summary>A place in a named file: <c>file(line,col)</c>.</summary>
/// <remarks>Equality and order: by path (ordinal), then position. The path is printed as the caller gave it, with <c>/</c>.</remarks>
/// <param name="File">The file's path or name.</param>
/// <param name="Position">The place in it.</param>
public readonly record struct SourceLocation(string File, LinePosition Position) : IComparable<SourceLocation>
{
    /// <inheritdoc/>
    public int CompareTo(SourceLocation other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : Position.CompareTo(other.Position);
    }

    /// <summary>The place as compilers print it.</summary>
    /// <returns>Such as <c>data/experts.yaml(12,3)</c>.</returns>
    public override string ToString() => $"{File}({Position})";
}
