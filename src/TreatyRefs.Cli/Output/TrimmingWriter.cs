using System.Text;

namespace TreatyRefs.Cli.Output;

/// <summary>Writes on what it is given, without the spaces before the end of a line.</summary>
internal sealed class TrimmingWriter(TextWriter inner) : TextWriter
{
    private int _spaces;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        switch (value)
        {
            case ' ':
                _spaces++;
                break;
            case '\r':
                break;
            case '\n':
                _spaces = 0;
                inner.Write('\n');
                break;
            default:
                for (; _spaces > 0; _spaces--)
                {
                    inner.Write(' ');
                }

                inner.Write(value);
                break;
        }
    }
}
