namespace TreatyRefs.Tests.Support;

/// <summary>A part of data/README.md that is written out of the data: <c>TREATYREFS_APPROVE=1</c> writes it, else it must agree.</summary>
/// <param name="what">What the marks around it call it.</param>
internal sealed class GeneratedSection(string what)
{
    private readonly string _begin = $"<!-- The {what} is generated: TREATYREFS_APPROVE=1 dotnet test writes it. -->\n";
    private readonly string _end = $"<!-- End of the {what}. -->\n";

    public void Matches(string made)
    {
        var path = RepositoryFiles.Data("README.md");
        var readme = File.ReadAllText(path).ReplaceLineEndings("\n");
        var begin = readme.IndexOf(_begin, StringComparison.Ordinal) + _begin.Length;
        var end = readme.IndexOf(_end, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("TREATYREFS_APPROVE") == "1")
        {
            File.WriteAllText(path, readme[..begin] + made + readme[end..]);
            return;
        }

        readme[begin..end].Should().Be(made);
    }
}
