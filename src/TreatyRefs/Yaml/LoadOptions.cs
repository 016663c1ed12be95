namespace TreatyRefs.Yaml;

/// <summary>What is asked for beside the library when one is loaded.</summary>
/// <remarks>Immutable; equality by all members. The default asks for nothing.</remarks>
public sealed record LoadOptions
{
    /// <summary>Whether the built-in library is checked too where it is alone; else it is trusted, as it was checked before it was
    /// packed.</summary>
    public bool ChecksBuiltIn { get; init; }

    /// <summary>Whether <see cref="LoadResult.Places"/> says where records are written.</summary>
    public bool KeepsPlaces { get; init; }
}
