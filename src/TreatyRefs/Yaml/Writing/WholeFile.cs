using System.Text;

namespace TreatyRefs.Yaml.Writing;

/// <summary>Writes files that are there as a whole or not at all.</summary>
internal static class WholeFile
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a file that is not there yet, as UTF-8; its folder is made where there is none.</summary>
    /// <exception cref="IOException">It is there already, or could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = path + ".unfinished";

        // What an earlier attempt left, be it a link to another place.
        File.Delete(unfinished);
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                using (var writer = new StreamWriter(stream, s_utf8, leaveOpen: true))
                {
                    write(writer);
                }

                // On the disk before it has its name: else the name could outlive the content.
                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: false);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
