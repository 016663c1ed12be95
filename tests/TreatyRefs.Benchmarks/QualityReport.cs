using TreatyRefs.Quality;

namespace TreatyRefs.Benchmarks;

/// <summary>How much of what texts are known to cite the scanner gets right, as one table: the same on every machine.</summary>
internal static class QualityReport
{
    /// <summary>Writes the table; of texts that are absent it says so.</summary>
    public static void Write(TextWriter writer)
    {
        writer.WriteLine(QualityRow.Head);
        foreach (var material in QualityMaterial.All)
        {
            writer.WriteLine($"\n{material.Name}: {material.Title}");
            if (!material.IsThere(Material.Root))
            {
                writer.WriteLine($"  There is no ../shared/{string.Join('/', material.Needs)}.");
                continue;
            }

            Write(writer, material.Measure(Material.Root, _ => { }));
        }
    }

    /// <summary>Writes what is not right in texts of one kind, one line each.</summary>
    /// <returns>Whether there are such texts.</returns>
    public static bool WriteFaults(string name, TextWriter writer)
    {
        var material = QualityMaterial.All.FirstOrDefault(material => material.Name == name && material.IsThere(Material.Root));
        material?.Measure(Material.Root, writer.WriteLine);
        return material is not null;
    }

    /// <summary>Writes what is not right in a folder of texts that somebody marked by hand, and the table of them.</summary>
    public static void WriteMarked(string folder, TextWriter writer)
    {
        var rows = new MarkedGenres(Path.GetFullPath(folder)).Measure(Material.Root, writer.WriteLine);
        writer.WriteLine(QualityRow.Head);
        Write(writer, rows);
    }

    private static void Write(TextWriter writer, IReadOnlyList<QualityRow> rows)
    {
        foreach (var row in rows.Append(QualityRow.Sum(rows)))
        {
            writer.WriteLine($"{row} | {row.Percent, 5:0.0} %");
        }
    }
}
