using System.Globalization;
using TreatyRefs.Text;

namespace TreatyRefs.Cli.Scanning;

/// <summary>A line that tells how far long work has come: shown after a second, moved ten times a second at most, gone at the
/// end.</summary>
/// <remarks>May be told from several threads.</remarks>
internal sealed class ProgressLine(TextWriter writer, TimeProvider time, long total)
{
    private const int Bar = 30;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly long _began = time.GetTimestamp();
    private TimeSpan _shown;
    private long _done;

    /// <summary>Says that bytes of a file have been read.</summary>
    public void Add(string file, int bytes)
    {
        lock (_lock)
        {
            _done += bytes;
            var elapsed = time.GetElapsedTime(_began);
            if (elapsed >= s_patience && elapsed - _shown >= s_pause)
            {
                _shown = elapsed;
                writer.Write($"\r\u001b[2K{Line(file)}");
                writer.Flush();
            }
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            if (_shown > TimeSpan.Zero)
            {
                writer.Write("\r\u001b[2K");
                writer.Flush();
                _shown = TimeSpan.Zero;
            }
        }
    }

    private string Line(string file)
    {
        var name = VisibleText.Of(file.Length <= 32 ? file : "…" + file[^31..]);
        if (total <= 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{_done / 1_000_000} MB  {name}");
        }

        var part = Math.Min(1.0, (double)_done / total);
        var full = (int)(part * Bar);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{new string('━', full)}{new string('─', Bar - full)} {(int)(100 * part), 3} %  {name}"
        );
    }
}
