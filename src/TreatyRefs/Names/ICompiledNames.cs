namespace TreatyRefs.Names;

/// <summary>A list of instruments whose names, or those of most of them, were put into tables when it was compiled.</summary>
internal interface ICompiledNames
{
    /// <summary>The tables, as the languages of the product declare words.</summary>
    NameTables Names { get; }
}
