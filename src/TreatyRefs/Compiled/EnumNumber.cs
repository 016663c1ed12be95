using System.Runtime.CompilerServices;

namespace TreatyRefs.Compiled;

/// <summary>Members of enumerations as numbers, without a box.</summary>
internal static class EnumNumber
{
    public static int Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Unsafe.BitCast<TEnum, int>(value);

    public static TEnum To<TEnum>(int number)
        where TEnum : struct, Enum => Unsafe.BitCast<int, TEnum>(number);
}
