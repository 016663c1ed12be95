using TreatyRefs.Collections;

namespace TreatyRefs.Model;

/// <summary>Texts in languages in a compiled library, made when they are first asked for: a command reads hundreds of instruments, and the
/// titles and names of a few.</summary>
/// <remarks>Safe to share between threads.</remarks>
/// <param name="texts">All texts.</param>
/// <param name="start">Where the list of these begins.</param>
internal sealed class PackedVersions(PackedTexts texts, int start)
{
    private Made? _made;

    /// <summary>The texts, in order.</summary>
    public EquatableArray<TextInLanguage> Items => (_made ??= new Made(Make())).Items;

    /// <summary>Writes texts.</summary>
    public static void Write(PackedWriter writer, EquatableArray<TextInLanguage> items) =>
        writer.List(
            items,
            (list, item) =>
            {
                list.Text(item.Language);
                list.Text(item.Text);
            }
        );

    /// <summary>Passes what <see cref="Write"/> wrote, to read it later.</summary>
    public static PackedVersions? Pass(ref PackedReader reader)
    {
        var start = reader.Place;
        var count = reader.Number();
        for (var number = 0; number < 2 * count; number++)
        {
            reader.Number();
        }

        return count > 0 ? new PackedVersions(reader.Texts, start) : null;
    }

    private EquatableArray<TextInLanguage> Make()
    {
        var reader = new PackedReader(texts.Bytes.Span[start..], texts);
        return reader.List(static (ref PackedReader item) => new TextInLanguage(item.Text(), item.Text()));
    }

    // As one object, so that who reads it at the same time has all of it or none.
    private sealed record Made(EquatableArray<TextInLanguage> Items);
}
