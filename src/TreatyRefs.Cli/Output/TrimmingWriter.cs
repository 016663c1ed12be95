using System.Text;

namespace TreatyRefs.Cli.Output;

/// <summary>Writes on what it is given, without the blanks before the end of a line.</summary>
internal sealed class TrimmingWriter(TextWriter inner) : TextWriter
{
    private int _blanks;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        switch (value)
        {
            case ' ':
                _blanks++;
                break;
            case '\r':
                break;
            case '\n':
                _blanks = 0;
                inner.Write('\n');
                break;
            default:
                for (; _blanks > 0; _blanks--)
                {
                    inner.Write(' ');
                }

                inner.Write(value);
                break;
        }
    }
}
