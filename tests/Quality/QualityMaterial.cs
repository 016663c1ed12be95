namespace TreatyRefs.Quality;

/// <summary>Texts of which it is known what they cite, and the rule by which is counted how much of that the scanner finds.</summary>
/// <param name="name">A short name.</param>
/// <param name="title">What is counted.</param>
internal abstract class QualityMaterial(string name, string title)
{
    /// <summary>The short name.</summary>
    public string Name => name;

    /// <summary>What is counted.</summary>
    public string Title => title;

    /// <summary>What stands beside the repository, in the folder <c>../shared</c>, and is needed; empty where nothing is.</summary>
    public virtual string[] Needs => [];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<QualityMaterial> All { get; } =
    [
        new ResolutionLinks(everyNth: 1),
        new PublicCases(),
        new LinkedTreaties(),
        new TreatyInLanguages(),
        new MarkedTreaties(),
        new MarkedGenres(),
        new KindCases(),
    ];

    /// <summary>Whether what is needed is there.</summary>
    /// <param name="root">The folder of the repository.</param>
    public bool IsThere(string root) => Needs.Length == 0 || Path.Exists(Shared(root, Needs));

    /// <summary>Scans the texts and counts.</summary>
    /// <param name="root">The folder of the repository.</param>
    /// <param name="say">Is told of everything that is not right, one line each.</param>
    /// <returns>A row for each part, in the order of their names.</returns>
    public abstract IReadOnlyList<QualityRow> Measure(string root, Action<string> say);

    protected static string Shared(string root, params string[] parts) => Path.GetFullPath(Path.Combine([root, "..", "shared", .. parts]));

    protected static string OwnCase(string root, params string[] parts) =>
        Path.Combine([root, "tests", "TreatyRefs.Tests", "Cases", "scan", .. parts]);
}
