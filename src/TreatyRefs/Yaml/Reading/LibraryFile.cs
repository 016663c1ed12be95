using TreatyRefs.Diagnostics;

namespace TreatyRefs.Yaml.Reading;

/// <summary>One file of a library.</summary>
/// <param name="Name">Its path as it is printed, with <c>/</c>.</param>
/// <param name="Open">Opens it; asked once for each time that it is read.</param>
internal sealed record LibraryFile(string Name, Func<FileOptions, Stream> Open)
{
    private const int ChunkLength = 81_920;

    /// <summary>Whether nobody named it: it was found in a folder, and what is wrong with it is a problem of the library.</summary>
    public bool IsListed { get; init; }

    /// <summary>Whether it is a named pipe, a socket or a device, which is not read.</summary>
    public bool IsSpecial { get; init; }

    /// <summary>Whether the stream is the caller's, who closes it.</summary>
    public bool StaysOpen { get; init; }

    /// <summary>A file at a path.</summary>
    public static LibraryFile At(string path) =>
        new(
            path.Replace('\\', '/'),
            options => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, options)
        );

    /// <summary>Reads it, at most one byte more than is allowed.</summary>
    /// <exception cref="IOException">It was named and cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It was named and may not be read.</exception>
    public FileContent Read()
    {
        if (IsSpecial)
        {
            return NotAFile();
        }

        try
        {
            var stream = Open(FileOptions.None);
            using var owned = StaysOpen ? null : stream;
            return new FileContent(Name) { Bytes = ReadLimited(stream) };
        }
        catch (Exception e) when (IsProblem(e))
        {
            return Unreadable(e);
        }
    }

    /// <summary>The same without a thread that waits.</summary>
    public async ValueTask<FileContent> ReadAsync(CancellationToken cancellationToken)
    {
        if (IsSpecial)
        {
            return NotAFile();
        }

        try
        {
            var stream = Open(FileOptions.Asynchronous);
            await using var owned = StaysOpen ? null : stream;
            return new FileContent(Name) { Bytes = await ReadLimitedAsync(stream, cancellationToken).ConfigureAwait(false) };
        }
        catch (Exception e) when (IsProblem(e))
        {
            return Unreadable(e);
        }
    }

    /// <summary>Reads a stream to its end, or to one byte beyond the limit: enough to see that it is too large.</summary>
    public static byte[] ReadLimited(Stream stream)
    {
        using var buffer = BufferFor(stream);
        var chunk = new byte[ChunkLength];
        while (buffer.Length <= YamlLimits.FileBytes && stream.Read(chunk) is var count and > 0)
        {
            buffer.Write(chunk, 0, count);
        }

        return buffer.ToArray();
    }

    private static async ValueTask<byte[]> ReadLimitedAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var buffer = BufferFor(stream);
        var chunk = new byte[ChunkLength];
        while (
            buffer.Length <= YamlLimits.FileBytes
            && await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false) is var count and > 0
        )
        {
            buffer.Write(chunk, 0, count);
        }

        return buffer.ToArray();
    }

    private static MemoryStream BufferFor(Stream stream) =>
        new(stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, YamlLimits.FileBytes + 1) : 0);

    // What stands in a folder and cannot be read keeps nobody from reading the rest.
    private bool IsProblem(Exception e) => IsListed && e is (IOException or UnauthorizedAccessException);

    private FileContent NotAFile() => new(Name) { Problem = (DiagnosticRules.NotAFile, ReadingProblems.NotAFile) };

    private FileContent Unreadable(Exception e) =>
        new(Name) { Problem = (DiagnosticRules.UnreadableFile, ReadingProblems.Unreadable(Name, e)) };
}

/// <summary>What was read of a file: its bytes, or why there are none.</summary>
/// <param name="Name">The name of the file.</param>
internal readonly record struct FileContent(string Name)
{
    public byte[]? Bytes { get; init; }

    public (DiagnosticRule Rule, string Message)? Problem { get; init; }
}
