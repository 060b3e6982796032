using System;
using System.Collections.Generic;

namespace Typewright.Runtime;

/// <summary>How the numbers of extensible enums are read and written, by their type.</summary>
/// <remarks>Those that a document may give as strings too are read from both.</remarks>
internal static class EnumNumbers
{
    public static readonly IReadOnlyDictionary<Type, Delegate> Reads = new Dictionary<Type, Delegate>
    {
        [typeof(sbyte)] = (JsonRead<sbyte>)JsonReading.Int8,
        [typeof(byte)] = (JsonRead<byte>)JsonReading.UInt8,
        [typeof(short)] = (JsonRead<short>)JsonReading.Int16,
        [typeof(ushort)] = (JsonRead<ushort>)JsonReading.UInt16,
        [typeof(int)] = (JsonRead<int>)JsonReading.Int32Loose,
        [typeof(uint)] = (JsonRead<uint>)JsonReading.UInt32,
        [typeof(long)] = (JsonRead<long>)JsonReading.Int64Loose,
        [typeof(ulong)] = (JsonRead<ulong>)JsonReading.UInt64,
        [typeof(float)] = (JsonRead<float>)JsonReading.Single,
        [typeof(double)] = (JsonRead<double>)JsonReading.DoubleLoose,
        [typeof(decimal)] = (JsonRead<decimal>)JsonReading.DecimalLoose,
    };

    public static readonly IReadOnlyDictionary<Type, Delegate> Writes = new Dictionary<Type, Delegate>
    {
        [typeof(sbyte)] = (JsonWrite<sbyte>)JsonWriting.Int8,
        [typeof(byte)] = (JsonWrite<byte>)JsonWriting.UInt8,
        [typeof(short)] = (JsonWrite<short>)JsonWriting.Int16,
        [typeof(ushort)] = (JsonWrite<ushort>)JsonWriting.UInt16,
        [typeof(int)] = (JsonWrite<int>)JsonWriting.Int32,
        [typeof(uint)] = (JsonWrite<uint>)JsonWriting.UInt32,
        [typeof(long)] = (JsonWrite<long>)JsonWriting.Int64,
        [typeof(ulong)] = (JsonWrite<ulong>)JsonWriting.UInt64,
        [typeof(float)] = (JsonWrite<float>)JsonWriting.Single,
        [typeof(double)] = (JsonWrite<double>)JsonWriting.Double,
        [typeof(decimal)] = (JsonWrite<decimal>)JsonWriting.Decimal,
    };
}
