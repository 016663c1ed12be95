using System.Text;
using TreatyRefs.Cli.Output;

namespace TreatyRefs.Cli.Files;

/// <summary>A file that is being written. Every file that this tool writes is one.</summary>
/// <remarks>At every moment its target is the old file or the new one, whole: the new one is written beside it under a name of its own,
/// brought to the disk, and given the target's name. Whoever does not come to <see cref="Commit"/> has changed nothing. What a link leads
/// to is replaced, not the link; permissions stay, and hard links part. Devices and pipes are written as they stand. Every problem is an
/// <see cref="IOException"/> with a sentence.</remarks>
internal sealed class OutputFile : IDisposable
{
    private readonly FileSteps _steps;
    private readonly FileTarget _target;
    private readonly bool _mayReplace;
    private readonly TemporaryFile? _beside;

    private OutputFile(FileSteps steps, FileTarget target, bool mayReplace)
    {
        (_steps, _target, _mayReplace) = (steps, target, mayReplace);
        _beside = target.IsStraight ? null : new TemporaryFile(steps, Path.GetDirectoryName(target.Path)!);
        Stream stream = _beside is null
            ? new PipeStream(steps.OpenSpecial(target.Path))
            : new StepStream(steps, _beside.Stream, target.Name);
        Text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16) { NewLine = "\n" };
    }

    /// <summary>Writes its text, as UTF-8.</summary>
    public StreamWriter Text { get; }

    /// <summary>Begins a file.</summary>
    /// <param name="steps">How it is written.</param>
    /// <param name="target">Where.</param>
    /// <param name="mayReplace">Whether a file that is there already may be replaced.</param>
    /// <exception cref="IOException">It cannot be written there, or must not.</exception>
    public static OutputFile Open(FileSteps steps, FileTarget target, bool mayReplace = true)
    {
        if (target is { Exists: true, IsStraight: false } && !mayReplace)
        {
            throw new OutputException($"{target.Name} is there already; --force replaces it");
        }

        return Try(
            target,
            () =>
            {
                if (target is { Exists: true, IsStraight: false })
                {
                    steps.MustBeWritable(target.Path);
                }

                return new OutputFile(steps, target, mayReplace);
            }
        );
    }

    /// <summary>Puts the file in its place.</summary>
    /// <param name="read">What was in it when it was read, if it was: then it is replaced only if that is still so.</param>
    /// <exception cref="IOException">It cannot be written, or has changed since it was read; what was there is there still.</exception>
    public void Commit(byte[]? read = null) =>
        Try(
            _target,
            () =>
            {
                Text.Flush();
                if (_beside is null)
                {
                    return true;
                }

                _beside.Close();
                if (_target.Exists)
                {
                    _steps.CopyMode(_target.Path, _beside.Path);
                }

                if (read is not null && !_steps.Read(_target.Path).AsSpan().SequenceEqual(read))
                {
                    throw new OutputException(
                        $"{_target.Name} has changed since it was read, and is left as it is now; run the command again"
                    );
                }

                _beside.MoveTo(_target.Path, _mayReplace);
                return true;
            }
        );

    public void Dispose()
    {
        if (_beside is null)
        {
            Text.BaseStream.Dispose();
        }

        _beside?.Dispose();
    }

    private static T Try<T>(FileTarget target, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception e) when (FileProblem.IsOfWriting(e) && e is not OutputException)
        {
            throw new OutputException($"{target.Name} could not be written: {FileProblem.Reason(e)}", e);
        }
    }

    // The writer hands on what it holds in pieces, whenever it is full: a problem there has its sentence too.
    private sealed class StepStream(FileSteps steps, Stream inner, string name) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            try
            {
                steps.Write(inner, buffer);
            }
            catch (Exception e) when (FileProblem.IsOfWriting(e))
            {
                throw new OutputException($"{name} could not be written: {FileProblem.Reason(e)}", e);
            }
        }
    }
}
