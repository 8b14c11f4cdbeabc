//! Conversion between color spaces (CSS Color 4, 10 and 18). Everything meets in CIE XYZ relative to D65, except
//! that the four forms of sRGB and the polar forms of Lab and Oklab reach each other directly.

#![expect(clippy::unreadable_literal, reason = "matrices are printed to the last digit of f64")]

use super::{ColorSpace, neutral};

pub(super) type Triple = [f64; 3];
type Matrix = [Triple; 3];

const SRGB_TO_XYZ: Matrix = [
    [0.4123907992659595, 0.35758433938387796, 0.1804807884018343],
    [0.21263900587151036, 0.7151686787677559, 0.07219231536073371],
    [0.01933081871559185, 0.11919477979462599, 0.9505321522496606],
];
const XYZ_TO_SRGB: Matrix = [
    [3.2409699419045213, -1.5373831775700935, -0.4986107602930033],
    [-0.9692436362808798, 1.8759675015077206, 0.04155505740717561],
    [0.05563007969699361, -0.20397695888897657, 1.0569715142428786],
];
const P3_TO_XYZ: Matrix = [
    [0.48657094864821626, 0.26566769316909294, 0.1982172852343625],
    [0.22897456406974884, 0.6917385218365062, 0.079286914093745],
    [0.0, 0.045113381858902575, 1.0439443689009757],
];
const XYZ_TO_P3: Matrix = [
    [2.4934969119414245, -0.9313836179191236, -0.40271078445071684],
    [-0.829488969561575, 1.7626640603183468, 0.02362468584194359],
    [0.035845830243784335, -0.07617238926804171, 0.9568845240076873],
];
const A98_TO_XYZ: Matrix = [
    [0.5766690429101308, 0.18555823790654627, 0.18822864623499472],
    [0.29734497525053616, 0.627363566255466, 0.07529145849399789],
    [0.027031361386412378, 0.07068885253582714, 0.9913375368376389],
];
const XYZ_TO_A98: Matrix = [
    [2.041587903810746, -0.5650069742788596, -0.3447313507783295],
    [-0.9692436362808798, 1.8759675015077206, 0.04155505740717561],
    [0.013444280632031024, -0.11836239223101824, 1.0151749943912054],
];
const REC2020_TO_XYZ: Matrix = [
    [0.6369580483012913, 0.14461690358620838, 0.16888097516417205],
    [0.26270021201126703, 0.677998071518871, 0.059301716469861945],
    [0.0, 0.028072693049087508, 1.0609850577107909],
];
const XYZ_TO_REC2020: Matrix = [
    [1.7166511879712676, -0.3556707837763924, -0.2533662813736598],
    [-0.666684351832489, 1.616481236634939, 0.01576854581391113],
    [0.017639857445310915, -0.042770613257808655, 0.942103121235474],
];
/// ProPhoto is relative to D50.
const PROPHOTO_TO_XYZ_D50: Matrix = [
    [0.7977666449006423, 0.13518129740053308, 0.0313477341283922],
    [0.2880748288194013, 0.711835234241873, 0.0000899369387256457],
    [0.0, 0.0, 0.8251046025104602],
];
const XYZ_D50_TO_PROPHOTO: Matrix = [
    [1.3457868816471583, -0.25557208737979464, -0.05110186497554526],
    [-0.5446307051249019, 1.5082477428451468, 0.020527447436421393],
    [0.0, 0.0, 1.2119675456389452],
];
/// Bradford adaptation.
const D65_TO_D50: Matrix = [
    [1.0479297925449966, 0.022946870601609527, -0.050192266289205194],
    [0.029627808770055674, 0.99043442675388, -0.01707379906341879],
    [-0.009243040646204521, 0.015055191490298164, 0.751874281428137],
];
const D50_TO_D65: Matrix = [
    [0.9554734214880752, -0.023098454948764523, 0.06325924320057066],
    [-0.028369709333863583, 1.0099953980813041, 0.021041441191917306],
    [0.012314014864481996, -0.02050764929889898, 1.330365926242124],
];
const XYZ_TO_LMS: Matrix = [
    [0.819022437996703, 0.3619062600528904, -0.1288737815209879],
    [0.0329836539323885, 0.9292868615863434, 0.0361446663506424],
    [0.0481771893596242, 0.2642395317527308, 0.6335478284694309],
];
const LMS_TO_XYZ: Matrix = [
    [1.2268798758459243, -0.5578149944602172, 0.2813910456659647],
    [-0.04057574521480089, 1.1122868032803173, -0.07171105806551643],
    [-0.07637293667466004, -0.42149333240224324, 1.5869240198367818],
];
const LMS_TO_OKLAB: Matrix = [
    [0.210454268309314, 0.7936177747023054, -0.0040720430116193],
    [1.9779985324311684, -2.42859224204858, 0.450593709617411],
    [0.0259040424655478, 0.7827717124575296, -0.8086757549230774],
];
const OKLAB_TO_LMS: Matrix = [
    [1.0, 0.396337777376175, 0.2158037573099136],
    [1.0, -0.10556134581565856, -0.06385417282581334],
    [1.0, -0.08948417752981182, -1.2914855480194094],
];
/// The white of sRGB: D65, from its chromaticity (0.3127, 0.329).
pub(super) const D65_WHITE: Triple = [0.9504559270516717, 1.0, 1.0890577507598784];
/// The white of Lab: D50, from its chromaticity (0.3457, 0.3585).
pub(super) const D50_WHITE: Triple = [0.9642956764295676, 1.0, 0.8251046025104602];

/// The components of a color in another space.
pub(super) fn convert(components: Triple, from: ColorSpace, to: ColorSpace) -> Triple {
    use ColorSpace::{Lab, Lch, Oklab, Oklch};
    match (from, to) {
        _ if from == to => components,
        (Lch, Lab) | (Oklch, Oklab) => rectangular(components),
        (Lab, Lch) | (Oklab, Oklch) => polar(components),
        _ if let Some(gray) = neutral::read(components, from) => neutral::write(gray, to),
        _ => match (srgb_from(components, from), is_srgb_form(to)) {
            (Some(srgb), true) => srgb_to(srgb, to),
            (Some(srgb), false) => xyz_to(multiply(&SRGB_TO_XYZ, linear(srgb, srgb_decode)), to),
            (None, true) => {
                srgb_to(linear(multiply(&XYZ_TO_SRGB, xyz_from(components, from)), srgb_encode), to)
            }
            (None, false) => xyz_to(xyz_from(components, from), to),
        },
    }
}

fn is_srgb_form(space: ColorSpace) -> bool {
    matches!(space, ColorSpace::Srgb | ColorSpace::SrgbLinear | ColorSpace::Hsl | ColorSpace::Hwb)
}

/// sRGB from one of its other forms; none for a space that is not a form of sRGB.
fn srgb_from(components: Triple, from: ColorSpace) -> Option<Triple> {
    match from {
        ColorSpace::Srgb => Some(components),
        ColorSpace::SrgbLinear => Some(linear(components, srgb_encode)),
        ColorSpace::Hsl => Some(hsl_to_srgb(components)),
        ColorSpace::Hwb => Some(hwb_to_srgb(components)),
        _ => None,
    }
}

/// A form of sRGB; any other space gets sRGB itself.
fn srgb_to(srgb: Triple, to: ColorSpace) -> Triple {
    match to {
        ColorSpace::SrgbLinear => linear(srgb, srgb_decode),
        ColorSpace::Hsl => srgb_to_hsl(srgb),
        ColorSpace::Hwb => srgb_to_hwb(srgb),
        _ => srgb,
    }
}

/// XYZ relative to D65.
fn xyz_from(components: Triple, from: ColorSpace) -> Triple {
    match from {
        ColorSpace::Srgb | ColorSpace::SrgbLinear | ColorSpace::Hsl | ColorSpace::Hwb => {
            let srgb = srgb_from(components, from).unwrap_or(components);
            multiply(&SRGB_TO_XYZ, linear(srgb, srgb_decode))
        }
        ColorSpace::DisplayP3 => multiply(&P3_TO_XYZ, linear(components, srgb_decode)),
        ColorSpace::A98Rgb => multiply(&A98_TO_XYZ, linear(components, |c| power(c, 563.0 / 256.0))),
        ColorSpace::Rec2020 => multiply(&REC2020_TO_XYZ, linear(components, |c| power(c, 2.4))),
        ColorSpace::ProphotoRgb => {
            multiply(&D50_TO_D65, multiply(&PROPHOTO_TO_XYZ_D50, linear(components, prophoto_decode)))
        }
        ColorSpace::XyzD65 => components,
        ColorSpace::XyzD50 => multiply(&D50_TO_D65, components),
        ColorSpace::Lab => multiply(&D50_TO_D65, lab_to_xyz_d50(components)),
        ColorSpace::Lch => multiply(&D50_TO_D65, lab_to_xyz_d50(rectangular(components))),
        ColorSpace::Oklab => oklab_to_xyz(components),
        ColorSpace::Oklch => oklab_to_xyz(rectangular(components)),
    }
}

/// The components of an XYZ color relative to D65.
fn xyz_to(xyz: Triple, to: ColorSpace) -> Triple {
    match to {
        ColorSpace::Srgb | ColorSpace::SrgbLinear | ColorSpace::Hsl | ColorSpace::Hwb => {
            srgb_to(linear(multiply(&XYZ_TO_SRGB, xyz), srgb_encode), to)
        }
        ColorSpace::DisplayP3 => linear(multiply(&XYZ_TO_P3, xyz), srgb_encode),
        ColorSpace::A98Rgb => linear(multiply(&XYZ_TO_A98, xyz), |c| power(c, 256.0 / 563.0)),
        ColorSpace::Rec2020 => linear(multiply(&XYZ_TO_REC2020, xyz), |c| power(c, 1.0 / 2.4)),
        ColorSpace::ProphotoRgb => {
            linear(multiply(&XYZ_D50_TO_PROPHOTO, multiply(&D65_TO_D50, xyz)), prophoto_encode)
        }
        ColorSpace::XyzD65 => xyz,
        ColorSpace::XyzD50 => multiply(&D65_TO_D50, xyz),
        ColorSpace::Lab => xyz_d50_to_lab(multiply(&D65_TO_D50, xyz)),
        ColorSpace::Lch => polar(xyz_d50_to_lab(multiply(&D65_TO_D50, xyz))),
        ColorSpace::Oklab => xyz_to_oklab(xyz),
        ColorSpace::Oklch => polar(xyz_to_oklab(xyz)),
    }
}

fn multiply(matrix: &Matrix, vector: Triple) -> Triple {
    let row = |r: &Triple| r[0] * vector[0] + r[1] * vector[1] + r[2] * vector[2];
    [row(&matrix[0]), row(&matrix[1]), row(&matrix[2])]
}

/// Applies a transfer function to each component, mirrored below zero so that no color is lost.
fn linear([first, second, third]: Triple, transfer: fn(f64) -> f64) -> Triple {
    [mirrored(first, transfer), mirrored(second, transfer), mirrored(third, transfer)]
}

pub(super) fn mirrored(component: f64, transfer: fn(f64) -> f64) -> f64 {
    if component < 0.0 { -transfer(-component) } else { transfer(component) }
}

pub(super) fn power(component: f64, exponent: f64) -> f64 {
    component.powf(exponent)
}

pub(super) fn srgb_decode(component: f64) -> f64 {
    if component <= 0.04045 { component / 12.92 } else { ((component + 0.055) / 1.055).powf(2.4) }
}

pub(super) fn srgb_encode(component: f64) -> f64 {
    if component <= 0.0031308 { component * 12.92 } else { 1.055 * component.powf(1.0 / 2.4) - 0.055 }
}

pub(super) fn prophoto_decode(component: f64) -> f64 {
    if component <= 16.0 / 512.0 { component / 16.0 } else { component.powf(1.8) }
}

pub(super) fn prophoto_encode(component: f64) -> f64 {
    if component < 1.0 / 512.0 { component * 16.0 } else { component.powf(1.0 / 1.8) }
}

/// Lightness, chroma, hue in degrees → lightness and two opponent axes.
fn rectangular([lightness, chroma, hue]: Triple) -> Triple {
    let hue = hue.to_radians();
    [lightness, chroma * hue.cos(), chroma * hue.sin()]
}

/// Lightness and two opponent axes → lightness, chroma, hue in [0, 360).
fn polar([lightness, a, b]: Triple) -> Triple {
    let chroma = (a * a + b * b).sqrt();
    // Below this the hue is noise of the conversion.
    if chroma < 1e-7 {
        return [lightness, 0.0, 0.0];
    }
    [lightness, chroma, turn(b.atan2(a).to_degrees())]
}

/// The same angle in [0, 360).
fn turn(hue: f64) -> f64 {
    let hue = hue % 360.0;
    if hue < 0.0 { hue + 360.0 } else { hue }
}

fn xyz_to_oklab(xyz: Triple) -> Triple {
    let [l, m, s] = multiply(&XYZ_TO_LMS, xyz);
    multiply(&LMS_TO_OKLAB, [l.cbrt(), m.cbrt(), s.cbrt()])
}

fn oklab_to_xyz(oklab: Triple) -> Triple {
    let [l, m, s] = multiply(&OKLAB_TO_LMS, oklab);
    multiply(&LMS_TO_XYZ, [l * l * l, m * m * m, s * s * s])
}

const LAB_EPSILON: f64 = 216.0 / 24389.0;
const LAB_KAPPA: f64 = 24389.0 / 27.0;

fn lab_to_xyz_d50([lightness, a, b]: Triple) -> Triple {
    let y = (lightness + 16.0) / 116.0;
    let expand = |f: f64| {
        let cube = f * f * f;
        if cube > LAB_EPSILON { cube } else { (116.0 * f - 16.0) / LAB_KAPPA }
    };
    [
        expand(a / 500.0 + y) * D50_WHITE[0],
        lab_luminance(lightness) * D50_WHITE[1],
        expand(y - b / 200.0) * D50_WHITE[2],
    ]
}

/// The luminance of a lightness, 1 for white.
pub(super) fn lab_luminance(lightness: f64) -> f64 {
    if lightness > LAB_KAPPA * LAB_EPSILON {
        let y = (lightness + 16.0) / 116.0;
        y * y * y
    } else {
        lightness / LAB_KAPPA
    }
}

/// The lightness of a luminance.
pub(super) fn lab_lightness(luminance: f64) -> f64 {
    116.0 * lab_compress(luminance) - 16.0
}

fn lab_compress(part: f64) -> f64 {
    if part > LAB_EPSILON { part.cbrt() } else { (LAB_KAPPA * part + 16.0) / 116.0 }
}

fn xyz_d50_to_lab(xyz: Triple) -> Triple {
    let x = lab_compress(xyz[0] / D50_WHITE[0]);
    let y = lab_compress(xyz[1] / D50_WHITE[1]);
    let z = lab_compress(xyz[2] / D50_WHITE[2]);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn hsl_to_srgb([hue, saturation, lightness]: Triple) -> Triple {
    let (saturation, lightness) = (saturation / 100.0, lightness / 100.0);
    let amplitude = saturation * lightness.min(1.0 - lightness);
    let component = |offset: f64| {
        let k = (offset + turn(hue) / 30.0) % 12.0;
        lightness - amplitude * (k - 3.0).min(9.0 - k).clamp(-1.0, 1.0)
    };
    [component(0.0), component(8.0), component(4.0)]
}

fn hwb_to_srgb([hue, whiteness, blackness]: Triple) -> Triple {
    let (white, black) = (whiteness / 100.0, blackness / 100.0);
    if white + black >= 1.0 {
        return [white / (white + black); 3];
    }
    let [r, g, b] = hsl_to_srgb([hue, 100.0, 50.0]);
    let range = 1.0 - white - black;
    [r * range + white, g * range + white, b * range + white]
}

/// Hue in degrees, of the brightest and the darkest component.
fn hue_of([r, g, b]: Triple, most: f64, least: f64) -> f64 {
    let range = most - least;
    if range < 1e-12 {
        return 0.0;
    }
    let sixth = if r == most {
        (g - b) / range
    } else if g == most {
        (b - r) / range + 2.0
    } else {
        (r - g) / range + 4.0
    };
    turn(sixth * 60.0)
}

fn srgb_to_hsl(srgb: Triple) -> Triple {
    let most = srgb[0].max(srgb[1]).max(srgb[2]);
    let least = srgb[0].min(srgb[1]).min(srgb[2]);
    let lightness = f64::midpoint(most, least);
    let amplitude = lightness.min(1.0 - lightness);
    let saturation = if amplitude.abs() < 1e-12 { 0.0 } else { (most - lightness) / amplitude };
    let hue = hue_of(srgb, most, least);
    // A color outside sRGB can come out with a negative saturation: the same color, seen from across the wheel.
    if saturation < 0.0 {
        return [turn(hue + 180.0), -saturation * 100.0, lightness * 100.0];
    }
    [hue, saturation * 100.0, lightness * 100.0]
}

fn srgb_to_hwb(srgb: Triple) -> Triple {
    let most = srgb[0].max(srgb[1]).max(srgb[2]);
    let least = srgb[0].min(srgb[1]).min(srgb[2]);
    [hue_of(srgb, most, least), least * 100.0, (1.0 - most) * 100.0]
}
