namespace TreatyRefs.Tests.Support;

/// <summary>Figures that every run prints: in the output of their test, and as a file under artifacts/figures, which CI shows.</summary>
internal static class Figures
{
    public static void Print(string name, string text)
    {
        TestContext.Out.WriteLine(text);
        var path = Path.Combine(RepositoryFiles.Root, "artifacts", "figures", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.TrimEnd('\n') + "\n");
    }
}
