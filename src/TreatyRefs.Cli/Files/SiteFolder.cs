using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using TreatyRefs.Reports.Sites;

namespace TreatyRefs.Cli.Files;

/// <summary>A folder that a site is written into.</summary>
/// <remarks>The site is built beside it and takes its place when it is whole, so that at every moment readers find the old site or the new
/// one. A folder that this tool did not write, or into which somebody put a file since, is never touched: a file in it says which files are
/// its own, and what they were, so that what somebody changed is replaced only by who says so. A page that is the same keeps its time, so
/// that whoever copies the site copies what changed.</remarks>
internal sealed class SiteFolder : IDisposable
{
    /// <summary>The file that says that a folder was written by this tool, and which files.</summary>
    public const string MarkerName = ".treatyrefs-site";

    private const string FirstLine = "A site made by treatyrefs; it replaces nothing but these files:";

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _name;
    private readonly string _target;
    private readonly string _beside;
    private readonly bool _mayReplaceChanged;
    private readonly ConcurrentDictionary<string, string> _written = new(StringComparer.Ordinal);
    private readonly List<PosixSignalRegistration> _signals = [];
    private bool _isThere;

    private SiteFolder(string name, bool mayReplaceChanged)
    {
        (_name, _mayReplaceChanged) = (name, mayReplaceChanged);
        _target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(name));
        var parent =
            Path.GetDirectoryName(_target) ?? throw new OutputException($"{name} is the root of a disk; name a folder for the site");
        Directory.CreateDirectory(parent);
        _beside = Path.Combine(parent, $".treatyrefs-{Environment.ProcessId}.tmp");
    }

    /// <summary>Begins a site.</summary>
    /// <param name="name">The folder that it is to be in.</param>
    /// <param name="mayReplaceChanged">Whether files of an earlier site are replaced that were changed since.</param>
    /// <exception cref="IOException">Something else is there, or the system refuses.</exception>
    public static SiteFolder Open(string name, bool mayReplaceChanged) =>
        Try(
            name,
            () =>
            {
                var folder = new SiteFolder(name, mayReplaceChanged);
                folder.RefuseWhatIsNotOurs();
                Directory.CreateDirectory(folder._beside);
                folder._isThere = true;
                foreach (var signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP])
                {
                    folder._signals.Add(PosixSignalRegistration.Create(signal, _ => folder.Tidy()));
                }

                return folder;
            }
        );

    /// <summary>Writes all files of a site, on all processors, and puts it in its place.</summary>
    /// <param name="files">The files.</param>
    /// <param name="pictures">Pictures to stand beside the start page: a name and the bytes.</param>
    /// <param name="done">Told of each file that is written; may be called on several threads.</param>
    public void Write(IReadOnlyList<SiteFile> files, IReadOnlyList<(string Name, byte[] Bytes)> pictures, Action<string> done) =>
        Try(
            _name,
            () =>
            {
                foreach (var (name, bytes) in pictures)
                {
                    Save(name, bytes);
                }

                Parallel.ForEach(
                    files,
                    () => new MemoryStream(),
                    (file, _, buffer) =>
                    {
                        buffer.SetLength(0);
                        using (var writer = new StreamWriter(buffer, s_utf8, leaveOpen: true) { NewLine = "\n" })
                        {
                            file.Write(writer);
                        }

                        Save(file.Path, buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
                        done(file.Path);
                        return buffer;
                    },
                    buffer => buffer.Dispose()
                );
                var own = _written.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => new MarkedFile(file.Key, file.Value));
                File.WriteAllText(Path.Combine(_beside, MarkerName), $"{FirstLine}\n{string.Join('\n', own)}\n", s_utf8);
                MoveIntoPlace();
                return true;
            }
        );

    public void Dispose()
    {
        Tidy();
        _signals.ForEach(signal => signal.Dispose());
    }

    private void Save(string path, ReadOnlySpan<byte> bytes)
    {
        var file = Path.GetFullPath(Path.Combine(_beside, path));
        if (!file.StartsWith(_beside + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new OutputException($"{path} would be outside of {_name}");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using (var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            stream.Write(bytes);
        }

        _written[path] = HashOf(bytes);
        KeepTime(Path.Combine(_target, path), file, bytes);
    }

    private static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static void KeepTime(string old, string file, ReadOnlySpan<byte> bytes)
    {
        var before = new FileInfo(old);
        if (before.Exists && before.Length == bytes.Length && File.ReadAllBytes(old).AsSpan().SequenceEqual(bytes))
        {
            File.SetLastWriteTimeUtc(file, before.LastWriteTimeUtc);
        }
    }

    private void RefuseWhatIsNotOurs()
    {
        if (File.Exists(_target))
        {
            throw new OutputException($"{_name} is a file; name a folder for the site");
        }

        if (!Directory.Exists(_target) || !Directory.EnumerateFileSystemEntries(_target).Any())
        {
            return;
        }

        var marker = Path.Combine(_target, MarkerName);
        if (!File.Exists(marker) || File.ReadLines(marker).FirstOrDefault() != FirstLine)
        {
            throw new OutputException($"{_name} holds files that treatyrefs did not write; name an empty or a new folder");
        }

        var written = File.ReadLines(marker).Skip(1).Select(MarkedFile.Read).ToList();
        var own = written.Select(file => file.Path).Append(MarkerName).ToHashSet(StringComparer.Ordinal);
        var other = Directory
            .EnumerateFiles(_target, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(file => Path.GetRelativePath(_target, file).Replace('\\', '/'))
            .FirstOrDefault(file => !own.Contains(file));
        if (other is not null)
        {
            throw new OutputException($"{_name} holds {other}, which treatyrefs did not write; move it away, or name another folder");
        }

        if (!_mayReplaceChanged && written.AsParallel().AsOrdered().FirstOrDefault(IsChanged) is { } changed)
        {
            throw new OutputException(
                $"{_name} holds {changed.Path}, which was changed since treatyrefs wrote it; keep a copy elsewhere and add --force, "
                    + "or name another folder"
            );
        }
    }

    private bool IsChanged(MarkedFile file) =>
        file.Hash is { } hash
        && Path.Combine(_target, file.Path) is var path
        && File.Exists(path)
        && HashOf(File.ReadAllBytes(path)) != hash;

    // A line of the marker, in the form that sha256sum reads and writes; one that has no hash is of an older version.
    private sealed record MarkedFile(string Path, string? Hash)
    {
        private const string Between = "  ";

        public static MarkedFile Read(string line) =>
            line.IndexOf(Between, StringComparison.Ordinal) is var end and >= 0
                ? new MarkedFile(line[(end + Between.Length)..], line[..end])
                : new MarkedFile(line, null);

        public override string ToString() => Hash + Between + Path;
    }

    // Where the second step fails the first is taken back.
    private void MoveIntoPlace()
    {
        RefuseWhatIsNotOurs();
        var old = _beside + ".old";
        var isReplaced = Directory.Exists(_target);
        if (isReplaced)
        {
            Directory.Move(_target, old);
        }

        try
        {
            Directory.Move(_beside, _target);
            _isThere = false;
        }
        catch
        {
            if (isReplaced)
            {
                Directory.Move(old, _target);
            }

            throw;
        }

        if (isReplaced)
        {
            Directory.Delete(old, recursive: true);
        }
    }

    private void Tidy()
    {
        try
        {
            if (_isThere)
            {
                _isThere = false;
                Directory.Delete(_beside, recursive: true);
            }
        }
        catch (Exception e) when (FileProblem.Is(e))
        {
            // What is wrong has been said, or will be; that this could not be tidied up changes nothing.
        }
    }

    private static T Try<T>(string name, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (AggregateException e) when (e.InnerExceptions.FirstOrDefault(FileProblem.IsOfWriting) is { } inner)
        {
            throw inner as OutputException ?? new OutputException($"{name} could not be written: {FileProblem.Reason(inner)}", inner);
        }
        catch (Exception e) when (FileProblem.IsOfWriting(e) && e is not OutputException)
        {
            throw new OutputException($"{name} could not be written: {FileProblem.Reason(e)}", e);
        }
    }
}
