// Generated from schemas/*.schema.json by `npm run generate`; do not edit.
// @ts-nocheck
export const manifest = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Manifest","description":"Golden images of a team, as YAML or JSON: what each is made of, where it goes, who may launch it, and on which instance types. Sources: EC2 API Reference and EC2 User Guide, checked 2026-11-22.","type":"object","additionalProperties":false,"required":["apiVersion","images"],"properties":{"$schema":{"type":"string","description":"Where an editor finds this schema, in a JSON document; YAML has a comment for it."},"apiVersion":{"type":"string","description":"Version of this format.","oneOf":[{"const":"pulumi-ami/v1","description":"The format described here."}]},"anchors":{"type":"object","description":"Room for parts that several images share: name one with `&name`, and merge it into an image with `<<: *name`. Nothing in it is an image. Default: none."},"images":{"type":"object","description":"The images, each under the name of its resource.","minProperties":1,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","patternErrorMessage":"a name of at most 64 letters, digits, `.`, `_` and `-` that begins with a letter or digit"},"additionalProperties":{"type":"object","title":"ManifestImage","description":"One image, with its copies, its launch permissions and the launches it is meant for.","additionalProperties":false,"required":["architecture","source","region"],"properties":{"name":{"type":"string","description":"Name of the image and of its copies, unique among the images of the account in each Region: 3 to 128 characters. Default: the name that the image has here, and a random suffix. Changing this replaces the image.","pattern":"^[A-Za-z0-9()\\[\\] ./'@_-]{3,128}$","patternErrorMessage":"3 to 128 characters out of letters, digits, space and `( ) [ ] . / - ' @ _`","x-rule":"match-name"},"description":{"type":"string","description":"Description, at most 255 characters. Default: none. Changed in place.","maxLength":255},"architecture":{"type":"string","description":"Processor architecture; an image launches only on instance types that support it. Changing this replaces the image.","oneOf":[{"const":"x86_64","description":"64-bit Intel and AMD."},{"const":"arm64","description":"64-bit Arm, such as AWS Graviton."},{"const":"i386","description":"32-bit Intel; a few old instance types only."},{"const":"x86_64_mac","description":"Intel Mac instances."},{"const":"arm64_mac","description":"Apple silicon Mac instances."}]},"platform":{"type":"string","description":"What runs in the image. EC2 does not ask at registration and bills by what the snapshots carry, which an image from a snapshot may lose: make images of systems that AWS bills of an instance. Default: none. Does not change the image, but for the default of `rootDevice`.","oneOf":[{"const":"linux","description":"Linux without a licence that AWS bills."},{"const":"macos","description":"macOS."},{"const":"rhel","description":"Red Hat Enterprise Linux, billed through AWS."},{"const":"suse","description":"SUSE Linux Enterprise Server, billed through AWS."},{"const":"sql-server","description":"Any system with SQL Server, billed through AWS."},{"const":"ubuntu-pro","description":"Ubuntu Pro, billed through AWS."},{"const":"windows","description":"Windows Server, billed through AWS."}]},"source":{"type":"object","title":"ManifestSource","description":"What the image is made of: a root snapshot, an instance, or a manifest in S3. Changing this replaces the image.","additionalProperties":false,"properties":{"snapshot":{"type":"string","description":"Snapshot of the root volume, in the image's Region; it must be yours or shared with you. Changing this replaces the image.","pattern":"^snap-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`snap-` and 8 or 17 lower-case hexadecimal digits","x-rule":"match-image-id"},"rootDevice":{"type":"string","description":"Device name of the root volume. Default: `/dev/xvda`; for platforms `windows` and `sql-server`, `/dev/sda1`. Changing this replaces the image.","minLength":1},"mappings":{"type":"array","description":"Further devices, in any order; a mapping of the root device says how its volume is made, and takes its snapshot from `snapshot`. Default: the root device alone. Changing this replaces the image.","items":{"type":"object","description":"One device of the image: an EBS volume, an instance store volume, or a device left out.","title":"BlockDeviceMapping","additionalProperties":false,"required":["deviceName"],"properties":{"deviceName":{"type":"string","description":"Device name, such as `/dev/xvda` or `/dev/sdf`.","minLength":1},"ebs":{"type":"object","description":"The EBS volume of a mapping.","title":"EbsBlockDevice","additionalProperties":false,"properties":{"snapshotId":{"type":"string","description":"Snapshot the volume begins from; it must be yours or shared with you.","pattern":"^snap-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`snap-` and 8 or 17 lower-case hexadecimal digits","x-rule":"match-image-id"},"volumeSize":{"type":"integer","minimum":1,"maximum":65536,"x-rule":"match-volume-size","description":"Size in GiB; never smaller than the snapshot, whose size is the default."},"volumeType":{"type":"string","description":"EBS volume type. EC2's own default is `gp2`.","anyOf":[{"const":"gp3","description":"General Purpose SSD; IOPS and throughput set apart from size."},{"const":"gp2","description":"General Purpose SSD, earlier generation; IOPS follow size."},{"const":"io2","description":"Provisioned IOPS SSD, Block Express."},{"const":"io1","description":"Provisioned IOPS SSD, earlier generation."},{"const":"st1","description":"Throughput Optimized HDD; never a root volume."},{"const":"sc1","description":"Cold HDD; never a root volume."},{"const":"standard","description":"Magnetic, previous generation."},{"pattern":"^[a-z]{2}[0-9]{1,2}$","description":"A type that came after this release."}]},"iops":{"type":"integer","minimum":100,"maximum":256000,"x-rule":"match-volume-iops","description":"Provisioned I/O operations per second; needed for io1 and io2, allowed for gp3, refused for other types."},"throughput":{"type":"integer","minimum":125,"maximum":2000,"x-rule":"match-volume-throughput","description":"Throughput in MiB/s; gp3 alone takes it."},"encrypted":{"type":"boolean","description":"Whether the volume is encrypted. In an image mapping it is refused beside `snapshotId`: the snapshot decides."},"deleteOnTermination":{"type":"boolean","description":"Whether the volume is deleted with its instance. State it: the documents disagree on the default of data volumes."},"volumeInitializationRate":{"type":"integer","minimum":100,"maximum":300,"x-rule":"match-initialization-rate","description":"Rate in MiB/s at which blocks are loaded from the snapshot."},"ebsCardIndex":{"type":"integer","minimum":0,"description":"EBS card the volume is attached to, on instance types with several; a root volume is on card 0."}}},"virtualName":{"type":"string","description":"Instance store volume: `ephemeral0` to `ephemeral23`.","pattern":"^ephemeral([0-9]|1[0-9]|2[0-3])$","patternErrorMessage":"`ephemeral0` to `ephemeral23`","x-rule":"match-mapping-kind"},"noDevice":{"type":"string","const":"","description":"The empty string leaves the device out."}},"defaultSnippets":[{"label":"root volume","description":"The root volume, from a snapshot.","body":{"deviceName":"${1:/dev/xvda}","ebs":{"snapshotId":"${2:snap-0123456789abcdef0}","volumeType":"gp3","deleteOnTermination":true}}},{"label":"data volume","description":"An empty, encrypted volume.","body":{"deviceName":"${1:/dev/sdf}","ebs":{"volumeSize":"^${2:100}","volumeType":"gp3","encrypted":true,"deleteOnTermination":true}}},{"label":"instance store volume","description":"An instance store volume.","body":{"deviceName":"${1:/dev/sdb}","virtualName":"${2:ephemeral0}"}}]},"defaultSnippets":[{"label":"root volume alone","description":"The root volume, from a snapshot.","body":[{"deviceName":"${1:/dev/xvda}","ebs":{"snapshotId":"${2:snap-0123456789abcdef0}","volumeType":"gp3","deleteOnTermination":true}}]}]},"instance":{"type":"string","description":"Instance, in the image's Region, whose volumes become the image; `architecture`, `bootMode` and the like then say what it has, so that `launches` are checked. Changing this replaces the image.","pattern":"^i-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`i-` and 8 or 17 lower-case hexadecimal digits"},"noReboot":{"type":"boolean","description":"Whether the instance is left running while its image is made; files may then be caught half written. Default: false. Changing this replaces the image.","default":false},"manifest":{"type":"string","description":"Path of the manifest of an S3-backed image, bucket first. Such images launch on a few old instance types only. Changing this replaces the image.","pattern":"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+$","patternErrorMessage":"a bucket and a path, such as `my-bucket/web/image.manifest.xml`"}},"oneOf":[{"description":"Registered from a root snapshot.","required":["snapshot"],"properties":{"snapshot":true}},{"description":"Made of an instance.","required":["instance"],"properties":{"instance":true}},{"description":"Registered from a manifest in S3.","required":["manifest"],"properties":{"manifest":true}}],"dependencies":{"rootDevice":["snapshot"],"noReboot":["instance"]},"defaultSnippets":[{"label":"snapshot","description":"A root snapshot.","body":{"snapshot":"${1:snap-0123456789abcdef0}"}},{"label":"snapshot and data volume","description":"A root snapshot with its volume's type, and a data volume.","body":{"snapshot":"${1:snap-0123456789abcdef0}","rootDevice":"${2:/dev/xvda}","mappings":[{"deviceName":"${2:/dev/xvda}","ebs":{"volumeType":"gp3","deleteOnTermination":true}},{"deviceName":"${3:/dev/sdf}","ebs":{"volumeType":"gp3","volumeSize":100,"encrypted":true,"deleteOnTermination":true}}]}},{"label":"instance","description":"An instance as it is.","body":{"instance":"${1:i-0123456789abcdef0}"}}]},"region":{"type":"string","description":"Region in which the image is made, where its source is. Changing this replaces the image.","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"a Region such as `eu-west-1`, not a zone such as `eu-west-1a`"},"copies":{"description":"Further Regions, other than `region`, that get a copy: a list of Regions, or a map from Region to how the copy is encrypted. Default: none. Taking a Region away removes the copy in it.","oneOf":[{"type":"array","description":"Copies as their source is.","uniqueItems":true,"items":{"type":"string","description":"Region of a copy, of the same partition.","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"a Region such as `eu-west-1`, not a zone such as `eu-west-1a`"}},{"type":"object","description":"Copies with words on each; `{}` says nothing more.","propertyNames":{"type":"string","description":"Region in which the call is made, such as `eu-west-1`.","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"a Region such as `eu-west-1`, not a zone such as `eu-west-1a`"},"additionalProperties":{"type":"object","title":"ManifestCopy","description":"How a copy differs from its source.","additionalProperties":false,"properties":{"kmsKeyId":{"type":"string","description":"KMS key of the copy's snapshots, which it encrypts: key id, key ARN, alias name with its `alias/` prefix or alias ARN; symmetric, and of the copy's Region. Default: as the source is. Changing this replaces the copy.","minLength":1,"maxLength":2048,"x-rule":"match-key-form"},"encrypted":{"type":"boolean","description":"Whether the copy's snapshots are encrypted; without `kmsKeyId`, under the account's default key. Default: true with `kmsKeyId`, else as the source is. Changing this replaces the copy."}},"if":{"required":["kmsKeyId"],"properties":{"kmsKeyId":{"type":"string"}}},"then":{"description":"`kmsKeyId` encrypts","properties":{"encrypted":{"type":"boolean","const":true}}}}}],"defaultSnippets":[{"label":"encrypted copy","description":"A copy under a key of its Region.","body":{"${1:eu-west-1}":{"kmsKeyId":"${2:alias/images}"}}}]},"bootMode":{"type":"string","description":"Boot mode. Left out, instances boot in their type's own mode: UEFI on arm64, legacy BIOS on x86. Changing this replaces the image.","oneOf":[{"const":"legacy-bios","description":"Legacy BIOS."},{"const":"uefi","description":"UEFI; instance types without it refuse the image."},{"const":"uefi-preferred","description":"UEFI where the instance type has it, legacy BIOS elsewhere."}]},"tpmSupport":{"type":"string","description":"NitroTPM; needs `bootMode: uefi`. Changing this replaces the image.","oneOf":[{"const":"v2.0","description":"NitroTPM version 2.0."}]},"uefiData":{"type":"string","description":"UEFI variable store, base64, at most 64,000 characters. Instances can read it: no secrets. Changing this replaces the image.","maxLength":64000,"pattern":"^[A-Za-z0-9+/=]*$","patternErrorMessage":"base64","x-sensitive":true},"imdsSupport":{"type":"string","description":"With `v2.0`, instances ask for session tokens by default (IMDSv2, hop limit 2). Set in place; EC2 has no way back, so taking it away replaces the image.","oneOf":[{"const":"v2.0","description":"IMDSv2 by default."}]},"enaSupport":{"type":"boolean","description":"Whether the image has the Elastic Network Adapter driver; every Nitro instance type needs it. EC2's default: false. Changing this replaces the image."},"share":{"type":"object","title":"ManifestShare","description":"Everyone who may launch the image and its copies, besides your own account. Default: nobody. Changed in place.","additionalProperties":false,"properties":{"accounts":{"type":"array","description":"Accounts that may launch the image: 12 digits each, as strings (zeros in front count). Default: none. Changed in place.","default":[],"uniqueItems":true,"items":{"type":"string","description":"Account id: 12 digits, as a string, for zeros in front count.","pattern":"^[0-9]{12}$","patternErrorMessage":"an account id of exactly 12 digits, as a string","x-rule":"match-principals"}},"organizations":{"type":"array","description":"ARNs of organizations whose accounts may launch the image. Default: none. Changed in place.","default":[],"uniqueItems":true,"items":{"type":"string","description":"ARN of an organization.","pattern":"^arn:aws[a-z-]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}$","patternErrorMessage":"an organization ARN such as `arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5`, not the bare `o-…` id","x-rule":"match-principals","defaultSnippets":[{"label":"organization ARN","description":"An organization by its ARN.","body":"arn:aws:organizations::${1:123456789012}:organization/${2:o-a1b2c3d4e5}"}]}},"organizationalUnits":{"type":"array","description":"ARNs of organizational units whose accounts may launch the image, those of units below included. Default: none. Changed in place.","default":[],"uniqueItems":true,"items":{"type":"string","description":"ARN of an organizational unit.","pattern":"^arn:aws[a-z-]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$","patternErrorMessage":"an OU ARN such as `arn:aws:organizations::123456789012:ou/o-a1b2c3d4e5/ou-ab12-cd34ef56`, not the bare `ou-…` id","x-rule":"match-principals","defaultSnippets":[{"label":"organizational unit ARN","description":"An organizational unit by its ARN.","body":"arn:aws:organizations::${1:123456789012}:ou/${2:o-a1b2c3d4e5}/${3:ou-ab12-cd34ef56}"}]}},"public":{"description":"Whether every AWS account may launch the image, and create volumes from its snapshots. Default: false. Changed in place.","default":false,"oneOf":[{"const":false,"description":"Not shared with everyone."},{"type":"object","title":"PublicAcknowledgement","description":"Shared with everyone, on purpose.","additionalProperties":false,"required":["reason","scrubbed"],"properties":{"reason":{"type":"string","minLength":1,"description":"Why everyone may launch this image; it stays in the stack's state."},"scrubbed":{"type":"boolean","const":true,"description":"Your word that no credentials, host keys, shell history or private data are in any snapshot of the image."}}}],"defaultSnippets":[{"label":"public, on purpose","description":"Shares the image, and its snapshots, with everyone: the words that this takes.","body":{"reason":"${1:why everyone may launch it}","scrubbed":true}}]}},"defaultSnippets":[{"label":"accounts","description":"Share with accounts.","body":{"accounts":["${1:123456789012}"]}},{"label":"organization","description":"Share with an organization.","body":{"organizations":["${1:arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5}"]}}]},"launches":{"type":"array","description":"Instance types that the image and its copies are meant for; each is checked against the image. Default: none. Does not change the image.","uniqueItems":true,"items":{"type":"string","description":"Instance type, such as `t4g.micro`; it must support the image's architecture and boot mode.","anyOf":[false,{"pattern":"^[a-z0-9-]+\\.[a-z0-9-]+$","patternErrorMessage":"an instance type such as `t4g.micro`","description":"A type that came after this release."}]}},"deprecateAt":{"type":"string","description":"When the image and its copies become deprecated, in UTC and rounded by EC2 to the minute; at most ten years ahead, for a public image two years from its creation. Default: never. Changed in place.","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?Z$","patternErrorMessage":"a moment in UTC such as `2027-11-22T00:00:00Z`","defaultSnippets":[{"label":"midnight","description":"The first moment of a day, in UTC.","body":"${1:2027-11-22}T00:00:00Z"}]},"deregistrationProtection":{"type":"string","description":"Whether EC2 refuses to deregister the image and its copies, whoever asks. Default: `disabled`. Changed in place; with it on, destroy fails and says so.","default":"disabled","oneOf":[{"const":"disabled","description":"Not protected."},{"const":"enabled-without-cooldown","description":"Protected until it is switched off."},{"const":"enabled-with-cooldown","description":"Protected, and for 24 hours more after it is switched off."}]},"tags":{"type":"object","description":"Tags of the image and its copies: at most 47, for EC2 allows 50 and three are ours; keys of 1 to 128 characters that do not begin with `aws:` or `pulumi-ami:`, values of at most 256. Default: none. Changed in place.","x-rule":"match-tags","maxProperties":47,"propertyNames":{"type":"string","minLength":1,"maxLength":128,"pattern":"^(?![aA][wW][sS]:)(?!pulumi-ami:)","patternErrorMessage":"a tag key of 1 to 128 characters that does not begin with `aws:` (reserved by AWS) or `pulumi-ami:` (how we know our own images)"},"additionalProperties":{"type":"string","maxLength":256,"x-rule":"match-tags"},"defaultSnippets":[{"label":"tags","description":"A tag that says whose it is.","body":{"team":"${1:platform}"}}]},"onDelete":{"type":"string","description":"What `pulumi destroy` and replacement do with the image and its copies. Default: `deregister` for an image from a snapshot, `deregister-and-delete-snapshots` for a copy and for an image of an instance. Does not change the image.","default":"deregister","oneOf":[{"const":"deregister","description":"Deregister the image; its snapshots stay."},{"const":"deregister-and-delete-snapshots","description":"Deregister the image and delete those of its snapshots that we made; a snapshot you gave stays."},{"const":"disable","description":"Disable the image: nobody launches it, running instances stay, its launch permissions are lost."},{"const":"retain","description":"Leave the image as it is."}]}}},"defaultSnippets":[{"label":"image from a snapshot","description":"An image registered from a root snapshot.","body":{"${1:web}":{"architecture":"${2|x86_64,arm64|}","source":{"snapshot":"${3:snap-0123456789abcdef0}"},"region":"${4:us-east-1}","launches":["${5:m7i.large}"]}}},{"label":"image from an instance","description":"An image made of an instance as it is.","body":{"${1:web}":{"architecture":"${2|x86_64,arm64|}","source":{"instance":"${3:i-0123456789abcdef0}"},"region":"${4:us-east-1}","launches":["${5:m7i.large}"]}}}]}},"defaultSnippets":[{"label":"manifest","description":"A manifest with one image.","body":{"apiVersion":"pulumi-ami/v1","images":{"${1:web}":{"architecture":"${2|x86_64,arm64|}","source":{"snapshot":"${3:snap-0123456789abcdef0}"},"region":"${4:us-east-1}","launches":["${5:m7i.large}"]}}}}],"$id":"manifest"};
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9()\\[\\] ./'@_-]{3,128}$", "u");
const pattern2 = new RegExp("^snap-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern4 = new RegExp("^[a-z]{2}[0-9]{1,2}$", "u");
const pattern5 = new RegExp("^ephemeral([0-9]|1[0-9]|2[0-3])$", "u");
const pattern6 = new RegExp("^i-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern7 = new RegExp("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+$", "u");
const pattern8 = new RegExp("^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$", "u");
const pattern11 = new RegExp("^[A-Za-z0-9+/=]*$", "u");
const pattern12 = new RegExp("^[0-9]{12}$", "u");
const pattern13 = new RegExp("^arn:aws[a-z-]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}$", "u");
const pattern14 = new RegExp("^arn:aws[a-z-]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$", "u");
const pattern15 = new RegExp("^[a-z0-9-]+\\.[a-z0-9-]+$", "u");
const pattern16 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?Z$", "u");
const pattern17 = new RegExp("^(?![aA][wW][sS]:)(?!pulumi-ami:)", "u");
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="manifest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.images === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "images"},message:"must have required property '"+"images"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "$schema") || (key0 === "apiVersion")) || (key0 === "anchors")) || (key0 === "images"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data1 = data.apiVersion;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if("pulumi-ami/v1" !== data1){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/oneOf/0/const",keyword:"const",params:{allowedValue: "pulumi-ami/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.anchors !== undefined){
let data2 = data.anchors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err7 = {instancePath:instancePath+"/anchors",schemaPath:"#/properties/anchors/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.images !== undefined){
let data3 = data.images;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err8 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
const _errs12 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
const err9 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid2 = _errs12 === errors;
if(!valid2){
const err11 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key2 in data3){
let data4 = data3[key2];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.architecture === undefined){
const err12 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/images/additionalProperties/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.source === undefined){
const err13 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/images/additionalProperties/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.region === undefined){
const err14 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/images/additionalProperties/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key3 in data4){
if(!(func2.call(schema11.properties.images.additionalProperties.properties, key3))){
const err15 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/images/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err16 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/images/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9()\\[\\] ./'@_-]{3,128}$"},message:"must match pattern \""+"^[A-Za-z0-9()\\[\\] ./'@_-]{3,128}$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/images/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.description !== undefined){
let data6 = data4.description;
if(typeof data6 === "string"){
if(func3(data6) > 255){
const err18 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/images/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/images/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.architecture !== undefined){
let data7 = data4.architecture;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/architecture",schemaPath:"#/properties/images/additionalProperties/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const _errs24 = errors;
let valid5 = false;
let passing1 = null;
const _errs25 = errors;
if("x86_64" !== data7){
const err21 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/architecture",schemaPath:"#/properties/images/additionalProperties/properties/architecture/oneOf/0/const",keyword:"const",params:{allowedValue: "x86_64"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs25 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs26 = errors;
if("arm64" !== data7){
const err22 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/architecture",schemaPath:"#/properties/images/additionalProperties/properties/architecture/oneOf/1/const",keyword:"const",params:{allowedValue: "arm64"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs26 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
const _errs27 = errors;
if("i386" !== data7){
const err23 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/architecture",schemaPath:"#/properties/images/additionalProperties/properties/architecture/oneOf/2/const",keyword:"const",params:{allowedValue: "i386"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid1 = _errs27 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid5 = true;
passing1 = 2;
}
const _errs28 = errors;
if("x86_64_mac" !== data7){
const err24 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/architecture",schemaPath:"#/properties/images/additionalProperties/properties/architecture/oneOf/3/const",keyword:"const",params:{allowedValue: "x86_64_mac"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid1 = _errs28 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 3];
}
else {
if(_valid1){
valid5 = true;
passing1 = 3;
}
const _errs29 = errors;
if("arm64_mac" !== data7){
const err25 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/architecture",schemaPath:"#/properties/images/additionalProperties/properties/architecture/oneOf/4/const",keyword:"const",params:{allowedValue: "arm64_mac"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid1 = _errs29 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 4];
}
else {
if(_valid1){
valid5 = true;
passing1 = 4;
}
}
}
}
}
if(!valid5){
const err26 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/architecture",schemaPath:"#/properties/images/additionalProperties/properties/architecture/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data4.platform !== undefined){
let data8 = data4.platform;
if(typeof data8 !== "string"){
const err27 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/platform",schemaPath:"#/properties/images/additionalProperties/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const _errs32 = errors;
let valid6 = false;
let passing2 = null;
const _errs33 = errors;
if("linux" !== data8){
const err28 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/platform",schemaPath:"#/properties/images/additionalProperties/properties/platform/oneOf/0/const",keyword:"const",params:{allowedValue: "linux"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid2 = _errs33 === errors;
if(_valid2){
valid6 = true;
passing2 = 0;
}
const _errs34 = errors;
if("macos" !== data8){
const err29 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/platform",schemaPath:"#/properties/images/additionalProperties/properties/platform/oneOf/1/const",keyword:"const",params:{allowedValue: "macos"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid2 = _errs34 === errors;
if(_valid2 && valid6){
valid6 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid6 = true;
passing2 = 1;
}
const _errs35 = errors;
if("rhel" !== data8){
const err30 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/platform",schemaPath:"#/properties/images/additionalProperties/properties/platform/oneOf/2/const",keyword:"const",params:{allowedValue: "rhel"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid2 = _errs35 === errors;
if(_valid2 && valid6){
valid6 = false;
passing2 = [passing2, 2];
}
else {
if(_valid2){
valid6 = true;
passing2 = 2;
}
const _errs36 = errors;
if("suse" !== data8){
const err31 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/platform",schemaPath:"#/properties/images/additionalProperties/properties/platform/oneOf/3/const",keyword:"const",params:{allowedValue: "suse"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid2 = _errs36 === errors;
if(_valid2 && valid6){
valid6 = false;
passing2 = [passing2, 3];
}
else {
if(_valid2){
valid6 = true;
passing2 = 3;
}
const _errs37 = errors;
if("sql-server" !== data8){
const err32 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/platform",schemaPath:"#/properties/images/additionalProperties/properties/platform/oneOf/4/const",keyword:"const",params:{allowedValue: "sql-server"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid2 = _errs37 === errors;
if(_valid2 && valid6){
valid6 = false;
passing2 = [passing2, 4];
}
else {
if(_valid2){
valid6 = true;
passing2 = 4;
}
const _errs38 = errors;
if("ubuntu-pro" !== data8){
const err33 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/platform",schemaPath:"#/properties/images/additionalProperties/properties/platform/oneOf/5/const",keyword:"const",params:{allowedValue: "ubuntu-pro"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid2 = _errs38 === errors;
if(_valid2 && valid6){
valid6 = false;
passing2 = [passing2, 5];
}
else {
if(_valid2){
valid6 = true;
passing2 = 5;
}
const _errs39 = errors;
if("windows" !== data8){
const err34 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/platform",schemaPath:"#/properties/images/additionalProperties/properties/platform/oneOf/6/const",keyword:"const",params:{allowedValue: "windows"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid2 = _errs39 === errors;
if(_valid2 && valid6){
valid6 = false;
passing2 = [passing2, 6];
}
else {
if(_valid2){
valid6 = true;
passing2 = 6;
}
}
}
}
}
}
}
if(!valid6){
const err35 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/platform",schemaPath:"#/properties/images/additionalProperties/properties/platform/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
if(data4.source !== undefined){
let data9 = data4.source;
const _errs42 = errors;
let valid7 = false;
let passing3 = null;
const _errs43 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.snapshot === undefined){
const err36 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/images/additionalProperties/properties/source/oneOf/0/required",keyword:"required",params:{missingProperty: "snapshot"},message:"must have required property '"+"snapshot"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var _valid3 = _errs43 === errors;
if(_valid3){
valid7 = true;
passing3 = 0;
}
const _errs44 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.instance === undefined){
const err37 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/images/additionalProperties/properties/source/oneOf/1/required",keyword:"required",params:{missingProperty: "instance"},message:"must have required property '"+"instance"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var _valid3 = _errs44 === errors;
if(_valid3 && valid7){
valid7 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid7 = true;
passing3 = 1;
}
const _errs45 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.manifest === undefined){
const err38 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/images/additionalProperties/properties/source/oneOf/2/required",keyword:"required",params:{missingProperty: "manifest"},message:"must have required property '"+"manifest"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid3 = _errs45 === errors;
if(_valid3 && valid7){
valid7 = false;
passing3 = [passing3, 2];
}
else {
if(_valid3){
valid7 = true;
passing3 = 2;
}
}
}
if(!valid7){
const err39 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/images/additionalProperties/properties/source/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
if(!((((((key4 === "snapshot") || (key4 === "rootDevice")) || (key4 === "mappings")) || (key4 === "instance")) || (key4 === "noReboot")) || (key4 === "manifest"))){
const err40 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/images/additionalProperties/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.rootDevice !== undefined){
if(data9.snapshot === undefined){
const err41 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/images/additionalProperties/properties/source/dependencies",keyword:"dependencies",params:{property: "rootDevice",
    missingProperty: "snapshot",
    depsCount: 1,
    deps: "snapshot"},message:"must have property snapshot when property rootDevice is present"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data9.noReboot !== undefined){
if(data9.instance === undefined){
const err42 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/images/additionalProperties/properties/source/dependencies",keyword:"dependencies",params:{property: "noReboot",
    missingProperty: "instance",
    depsCount: 1,
    deps: "instance"},message:"must have property instance when property noReboot is present"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data9.snapshot !== undefined){
let data10 = data9.snapshot;
if(typeof data10 === "string"){
if(!pattern2.test(data10)){
const err43 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/snapshot",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/snapshot/pattern",keyword:"pattern",params:{pattern: "^snap-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^snap-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/snapshot",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/snapshot/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data9.rootDevice !== undefined){
let data11 = data9.rootDevice;
if(typeof data11 === "string"){
if(func3(data11) < 1){
const err45 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/rootDevice",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/rootDevice/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/rootDevice",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/rootDevice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data9.mappings !== undefined){
let data12 = data9.mappings;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.deviceName === undefined){
const err47 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0,schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/required",keyword:"required",params:{missingProperty: "deviceName"},message:"must have required property '"+"deviceName"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key5 in data13){
if(!((((key5 === "deviceName") || (key5 === "ebs")) || (key5 === "virtualName")) || (key5 === "noDevice"))){
const err48 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0,schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data13.deviceName !== undefined){
let data14 = data13.deviceName;
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err49 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/deviceName",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/deviceName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/deviceName",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/deviceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data13.ebs !== undefined){
let data15 = data13.ebs;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key6 in data15){
if(!(func2.call(schema11.properties.images.additionalProperties.properties.source.properties.mappings.items.properties.ebs.properties, key6))){
const err51 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data15.snapshotId !== undefined){
let data16 = data15.snapshotId;
if(typeof data16 === "string"){
if(!pattern2.test(data16)){
const err52 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/snapshotId",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/snapshotId/pattern",keyword:"pattern",params:{pattern: "^snap-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^snap-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/snapshotId",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/snapshotId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data15.volumeSize !== undefined){
let data17 = data15.volumeSize;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err54 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/volumeSize",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/volumeSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 65536 || isNaN(data17)){
const err55 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/volumeSize",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/volumeSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err56 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/volumeSize",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/volumeSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data15.volumeType !== undefined){
let data18 = data15.volumeType;
if(typeof data18 !== "string"){
const err57 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/volumeType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const _errs67 = errors;
let valid14 = false;
const _errs68 = errors;
if("gp3" !== data18){
const err58 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/volumeType/anyOf/0/const",keyword:"const",params:{allowedValue: "gp3"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid4 = _errs68 === errors;
valid14 = valid14 || _valid4;
if(!valid14){
const _errs69 = errors;
if("gp2" !== data18){
const err59 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/volumeType/anyOf/1/const",keyword:"const",params:{allowedValue: "gp2"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid4 = _errs69 === errors;
valid14 = valid14 || _valid4;
if(!valid14){
const _errs70 = errors;
if("io2" !== data18){
const err60 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/volumeType/anyOf/2/const",keyword:"const",params:{allowedValue: "io2"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid4 = _errs70 === errors;
valid14 = valid14 || _valid4;
if(!valid14){
const _errs71 = errors;
if("io1" !== data18){
const err61 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/volumeType/anyOf/3/const",keyword:"const",params:{allowedValue: "io1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid4 = _errs71 === errors;
valid14 = valid14 || _valid4;
if(!valid14){
const _errs72 = errors;
if("st1" !== data18){
const err62 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/volumeType/anyOf/4/const",keyword:"const",params:{allowedValue: "st1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid4 = _errs72 === errors;
valid14 = valid14 || _valid4;
if(!valid14){
const _errs73 = errors;
if("sc1" !== data18){
const err63 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/volumeType/anyOf/5/const",keyword:"const",params:{allowedValue: "sc1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid4 = _errs73 === errors;
valid14 = valid14 || _valid4;
if(!valid14){
const _errs74 = errors;
if("standard" !== data18){
const err64 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/volumeType/anyOf/6/const",keyword:"const",params:{allowedValue: "standard"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid4 = _errs74 === errors;
valid14 = valid14 || _valid4;
if(!valid14){
const _errs75 = errors;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err65 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/volumeType/anyOf/7/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2}[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
var _valid4 = _errs75 === errors;
valid14 = valid14 || _valid4;
}
}
}
}
}
}
}
if(!valid14){
const err66 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/volumeType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
}
if(data15.iops !== undefined){
let data19 = data15.iops;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err67 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/iops",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/iops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 256000 || isNaN(data19)){
const err68 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/iops",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/iops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256000},message:"must be <= 256000"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data19 < 100 || isNaN(data19)){
const err69 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/iops",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/iops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data15.throughput !== undefined){
let data20 = data15.throughput;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err70 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/throughput",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/throughput/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 2000 || isNaN(data20)){
const err71 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/throughput",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/throughput/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},message:"must be <= 2000"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data20 < 125 || isNaN(data20)){
const err72 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/throughput",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/throughput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 125},message:"must be >= 125"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data15.encrypted !== undefined){
if(typeof data15.encrypted !== "boolean"){
const err73 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/encrypted",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data15.deleteOnTermination !== undefined){
if(typeof data15.deleteOnTermination !== "boolean"){
const err74 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/deleteOnTermination",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/deleteOnTermination/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data15.volumeInitializationRate !== undefined){
let data23 = data15.volumeInitializationRate;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err75 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/volumeInitializationRate",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/volumeInitializationRate/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 300 || isNaN(data23)){
const err76 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/volumeInitializationRate",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/volumeInitializationRate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data23 < 100 || isNaN(data23)){
const err77 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/volumeInitializationRate",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/volumeInitializationRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
if(data15.ebsCardIndex !== undefined){
let data24 = data15.ebsCardIndex;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err78 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/ebsCardIndex",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/ebsCardIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err79 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs/ebsCardIndex",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/properties/ebsCardIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
}
else {
const err80 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/ebs",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/ebs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data13.virtualName !== undefined){
let data25 = data13.virtualName;
if(typeof data25 === "string"){
if(!pattern5.test(data25)){
const err81 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/virtualName",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/virtualName/pattern",keyword:"pattern",params:{pattern: "^ephemeral([0-9]|1[0-9]|2[0-3])$"},message:"must match pattern \""+"^ephemeral([0-9]|1[0-9]|2[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/virtualName",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/virtualName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data13.noDevice !== undefined){
let data26 = data13.noDevice;
if(typeof data26 !== "string"){
const err83 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/noDevice",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/noDevice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if("" !== data26){
const err84 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0+"/noDevice",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/properties/noDevice/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings/" + i0,schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/mappings",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/mappings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data9.instance !== undefined){
let data27 = data9.instance;
if(typeof data27 === "string"){
if(!pattern6.test(data27)){
const err87 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/instance",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/instance/pattern",keyword:"pattern",params:{pattern: "^i-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^i-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/instance",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/instance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data9.noReboot !== undefined){
if(typeof data9.noReboot !== "boolean"){
const err89 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/noReboot",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/noReboot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data9.manifest !== undefined){
let data29 = data9.manifest;
if(typeof data29 === "string"){
if(!pattern7.test(data29)){
const err90 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/manifest",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/manifest/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+$"+"\""};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/manifest",schemaPath:"#/properties/images/additionalProperties/properties/source/properties/manifest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/images/additionalProperties/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data4.region !== undefined){
let data30 = data4.region;
if(typeof data30 === "string"){
if(!pattern8.test(data30)){
const err93 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/region",schemaPath:"#/properties/images/additionalProperties/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/region",schemaPath:"#/properties/images/additionalProperties/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data4.copies !== undefined){
let data31 = data4.copies;
const _errs101 = errors;
let valid15 = false;
let passing4 = null;
const _errs102 = errors;
if(Array.isArray(data31)){
const len1 = data31.length;
for(let i1=0; i1<len1; i1++){
let data32 = data31[i1];
if(typeof data32 === "string"){
if(!pattern8.test(data32)){
const err95 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/copies/" + i1,schemaPath:"#/properties/images/additionalProperties/properties/copies/oneOf/0/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/copies/" + i1,schemaPath:"#/properties/images/additionalProperties/properties/copies/oneOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
let i2 = data31.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data31[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err97 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/copies",schemaPath:"#/properties/images/additionalProperties/properties/copies/oneOf/0/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err98 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/copies",schemaPath:"#/properties/images/additionalProperties/properties/copies/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid5 = _errs102 === errors;
if(_valid5){
valid15 = true;
passing4 = 0;
}
const _errs106 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key7 in data31){
const _errs108 = errors;
if(typeof key7 === "string"){
if(!pattern8.test(key7)){
const err99 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/copies",schemaPath:"#/properties/images/additionalProperties/properties/copies/oneOf/1/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"+"\"",propertyName:key7};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/copies",schemaPath:"#/properties/images/additionalProperties/properties/copies/oneOf/1/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key7};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var valid19 = _errs108 === errors;
if(!valid19){
const err101 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/copies",schemaPath:"#/properties/images/additionalProperties/properties/copies/oneOf/1/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
for(const key8 in data31){
let data33 = data31[key8];
const _errs113 = errors;
let valid21 = true;
const _errs114 = errors;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing1;
if((data33.kmsKeyId === undefined) && (missing1 = "kmsKeyId")){
const err102 = {};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
else {
if(data33.kmsKeyId !== undefined){
if(typeof data33.kmsKeyId !== "string"){
const err103 = {};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
}
var _valid6 = _errs114 === errors;
errors = _errs113;
if(vErrors !== null){
if(_errs113){
vErrors.length = _errs113;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs117 = errors;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.encrypted !== undefined){
let data35 = data33.encrypted;
if(typeof data35 !== "boolean"){
const err104 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/copies/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/encrypted",schemaPath:"#/properties/images/additionalProperties/properties/copies/oneOf/1/additionalProperties/then/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(true !== data35){
const err105 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/copies/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/encrypted",schemaPath:"#/properties/images/additionalProperties/properties/copies/oneOf/1/additionalProperties/then/properties/encrypted/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
var _valid6 = _errs117 === errors;
valid21 = _valid6;
}
if(!valid21){
const err106 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/copies/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/images/additionalProperties/properties/copies/oneOf/1/additionalProperties/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key9 in data33){
if(!((key9 === "kmsKeyId") || (key9 === "encrypted"))){
const err107 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/copies/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/images/additionalProperties/properties/copies/oneOf/1/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data33.kmsKeyId !== undefined){
let data36 = data33.kmsKeyId;
if(typeof data36 === "string"){
if(func3(data36) > 2048){
const err108 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/copies/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/kmsKeyId",schemaPath:"#/properties/images/additionalProperties/properties/copies/oneOf/1/additionalProperties/properties/kmsKeyId/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(func3(data36) < 1){
const err109 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/copies/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/kmsKeyId",schemaPath:"#/properties/images/additionalProperties/properties/copies/oneOf/1/additionalProperties/properties/kmsKeyId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/copies/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/kmsKeyId",schemaPath:"#/properties/images/additionalProperties/properties/copies/oneOf/1/additionalProperties/properties/kmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data33.encrypted !== undefined){
if(typeof data33.encrypted !== "boolean"){
const err111 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/copies/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/encrypted",schemaPath:"#/properties/images/additionalProperties/properties/copies/oneOf/1/additionalProperties/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/copies/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/images/additionalProperties/properties/copies/oneOf/1/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/copies",schemaPath:"#/properties/images/additionalProperties/properties/copies/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid5 = _errs106 === errors;
if(_valid5 && valid15){
valid15 = false;
passing4 = [passing4, 1];
}
else {
if(_valid5){
valid15 = true;
passing4 = 1;
}
}
if(!valid15){
const err114 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/copies",schemaPath:"#/properties/images/additionalProperties/properties/copies/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
else {
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
}
}
if(data4.bootMode !== undefined){
let data38 = data4.bootMode;
if(typeof data38 !== "string"){
const err115 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/bootMode",schemaPath:"#/properties/images/additionalProperties/properties/bootMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
const _errs127 = errors;
let valid25 = false;
let passing5 = null;
const _errs128 = errors;
if("legacy-bios" !== data38){
const err116 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/bootMode",schemaPath:"#/properties/images/additionalProperties/properties/bootMode/oneOf/0/const",keyword:"const",params:{allowedValue: "legacy-bios"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid7 = _errs128 === errors;
if(_valid7){
valid25 = true;
passing5 = 0;
}
const _errs129 = errors;
if("uefi" !== data38){
const err117 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/bootMode",schemaPath:"#/properties/images/additionalProperties/properties/bootMode/oneOf/1/const",keyword:"const",params:{allowedValue: "uefi"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid7 = _errs129 === errors;
if(_valid7 && valid25){
valid25 = false;
passing5 = [passing5, 1];
}
else {
if(_valid7){
valid25 = true;
passing5 = 1;
}
const _errs130 = errors;
if("uefi-preferred" !== data38){
const err118 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/bootMode",schemaPath:"#/properties/images/additionalProperties/properties/bootMode/oneOf/2/const",keyword:"const",params:{allowedValue: "uefi-preferred"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid7 = _errs130 === errors;
if(_valid7 && valid25){
valid25 = false;
passing5 = [passing5, 2];
}
else {
if(_valid7){
valid25 = true;
passing5 = 2;
}
}
}
if(!valid25){
const err119 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/bootMode",schemaPath:"#/properties/images/additionalProperties/properties/bootMode/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
else {
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
}
else {
vErrors = null;
}
}
}
}
if(data4.tpmSupport !== undefined){
let data39 = data4.tpmSupport;
if(typeof data39 !== "string"){
const err120 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/tpmSupport",schemaPath:"#/properties/images/additionalProperties/properties/tpmSupport/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
const _errs133 = errors;
let valid26 = false;
let passing6 = null;
const _errs134 = errors;
if("v2.0" !== data39){
const err121 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/tpmSupport",schemaPath:"#/properties/images/additionalProperties/properties/tpmSupport/oneOf/0/const",keyword:"const",params:{allowedValue: "v2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid8 = _errs134 === errors;
if(_valid8){
valid26 = true;
passing6 = 0;
}
if(!valid26){
const err122 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/tpmSupport",schemaPath:"#/properties/images/additionalProperties/properties/tpmSupport/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
else {
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
}
}
if(data4.uefiData !== undefined){
let data40 = data4.uefiData;
if(typeof data40 === "string"){
if(func3(data40) > 64000){
const err123 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/uefiData",schemaPath:"#/properties/images/additionalProperties/properties/uefiData/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!pattern11.test(data40)){
const err124 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/uefiData",schemaPath:"#/properties/images/additionalProperties/properties/uefiData/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/=]*$"},message:"must match pattern \""+"^[A-Za-z0-9+/=]*$"+"\""};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/uefiData",schemaPath:"#/properties/images/additionalProperties/properties/uefiData/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data4.imdsSupport !== undefined){
let data41 = data4.imdsSupport;
if(typeof data41 !== "string"){
const err126 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/imdsSupport",schemaPath:"#/properties/images/additionalProperties/properties/imdsSupport/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
const _errs139 = errors;
let valid27 = false;
let passing7 = null;
const _errs140 = errors;
if("v2.0" !== data41){
const err127 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/imdsSupport",schemaPath:"#/properties/images/additionalProperties/properties/imdsSupport/oneOf/0/const",keyword:"const",params:{allowedValue: "v2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid9 = _errs140 === errors;
if(_valid9){
valid27 = true;
passing7 = 0;
}
if(!valid27){
const err128 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/imdsSupport",schemaPath:"#/properties/images/additionalProperties/properties/imdsSupport/oneOf",keyword:"oneOf",params:{passingSchemas: passing7},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
else {
errors = _errs139;
if(vErrors !== null){
if(_errs139){
vErrors.length = _errs139;
}
else {
vErrors = null;
}
}
}
}
if(data4.enaSupport !== undefined){
if(typeof data4.enaSupport !== "boolean"){
const err129 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enaSupport",schemaPath:"#/properties/images/additionalProperties/properties/enaSupport/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data4.share !== undefined){
let data43 = data4.share;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key10 in data43){
if(!((((key10 === "accounts") || (key10 === "organizations")) || (key10 === "organizationalUnits")) || (key10 === "public"))){
const err130 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share",schemaPath:"#/properties/images/additionalProperties/properties/share/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data43.accounts !== undefined){
let data44 = data43.accounts;
if(Array.isArray(data44)){
const len2 = data44.length;
for(let i3=0; i3<len2; i3++){
let data45 = data44[i3];
if(typeof data45 === "string"){
if(!pattern12.test(data45)){
const err131 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/accounts/" + i3,schemaPath:"#/properties/images/additionalProperties/properties/share/properties/accounts/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/accounts/" + i3,schemaPath:"#/properties/images/additionalProperties/properties/share/properties/accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
let i4 = data44.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data44[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err133 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/accounts",schemaPath:"#/properties/images/additionalProperties/properties/share/properties/accounts/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err134 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/accounts",schemaPath:"#/properties/images/additionalProperties/properties/share/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data43.organizations !== undefined){
let data46 = data43.organizations;
if(Array.isArray(data46)){
const len3 = data46.length;
for(let i5=0; i5<len3; i5++){
let data47 = data46[i5];
if(typeof data47 === "string"){
if(!pattern13.test(data47)){
const err135 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/organizations/" + i5,schemaPath:"#/properties/images/additionalProperties/properties/share/properties/organizations/items/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}$"},message:"must match pattern \""+"^arn:aws[a-z-]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}$"+"\""};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/organizations/" + i5,schemaPath:"#/properties/images/additionalProperties/properties/share/properties/organizations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
let i6 = data46.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data46[i6];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err137 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/organizations",schemaPath:"#/properties/images/additionalProperties/properties/share/properties/organizations/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
break;
}
indices2[item2] = i6;
}
}
}
else {
const err138 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/organizations",schemaPath:"#/properties/images/additionalProperties/properties/share/properties/organizations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data43.organizationalUnits !== undefined){
let data48 = data43.organizationalUnits;
if(Array.isArray(data48)){
const len4 = data48.length;
for(let i7=0; i7<len4; i7++){
let data49 = data48[i7];
if(typeof data49 === "string"){
if(!pattern14.test(data49)){
const err139 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/organizationalUnits/" + i7,schemaPath:"#/properties/images/additionalProperties/properties/share/properties/organizationalUnits/items/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$"},message:"must match pattern \""+"^arn:aws[a-z-]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$"+"\""};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/organizationalUnits/" + i7,schemaPath:"#/properties/images/additionalProperties/properties/share/properties/organizationalUnits/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
let i8 = data48.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data48[i8];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err141 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/organizationalUnits",schemaPath:"#/properties/images/additionalProperties/properties/share/properties/organizationalUnits/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
break;
}
indices3[item3] = i8;
}
}
}
else {
const err142 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/organizationalUnits",schemaPath:"#/properties/images/additionalProperties/properties/share/properties/organizationalUnits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data43.public !== undefined){
let data50 = data43.public;
const _errs159 = errors;
let valid38 = false;
let passing8 = null;
const _errs160 = errors;
if(false !== data50){
const err143 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/public",schemaPath:"#/properties/images/additionalProperties/properties/share/properties/public/oneOf/0/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var _valid10 = _errs160 === errors;
if(_valid10){
valid38 = true;
passing8 = 0;
}
const _errs161 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.reason === undefined){
const err144 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/public",schemaPath:"#/properties/images/additionalProperties/properties/share/properties/public/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data50.scrubbed === undefined){
const err145 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/public",schemaPath:"#/properties/images/additionalProperties/properties/share/properties/public/oneOf/1/required",keyword:"required",params:{missingProperty: "scrubbed"},message:"must have required property '"+"scrubbed"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key11 in data50){
if(!((key11 === "reason") || (key11 === "scrubbed"))){
const err146 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/public",schemaPath:"#/properties/images/additionalProperties/properties/share/properties/public/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data50.reason !== undefined){
let data51 = data50.reason;
if(typeof data51 === "string"){
if(func3(data51) < 1){
const err147 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/public/reason",schemaPath:"#/properties/images/additionalProperties/properties/share/properties/public/oneOf/1/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/public/reason",schemaPath:"#/properties/images/additionalProperties/properties/share/properties/public/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data50.scrubbed !== undefined){
let data52 = data50.scrubbed;
if(typeof data52 !== "boolean"){
const err149 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/public/scrubbed",schemaPath:"#/properties/images/additionalProperties/properties/share/properties/public/oneOf/1/properties/scrubbed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(true !== data52){
const err150 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/public/scrubbed",schemaPath:"#/properties/images/additionalProperties/properties/share/properties/public/oneOf/1/properties/scrubbed/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/public",schemaPath:"#/properties/images/additionalProperties/properties/share/properties/public/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var _valid10 = _errs161 === errors;
if(_valid10 && valid38){
valid38 = false;
passing8 = [passing8, 1];
}
else {
if(_valid10){
valid38 = true;
passing8 = 1;
}
}
if(!valid38){
const err152 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share/public",schemaPath:"#/properties/images/additionalProperties/properties/share/properties/public/oneOf",keyword:"oneOf",params:{passingSchemas: passing8},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
else {
errors = _errs159;
if(vErrors !== null){
if(_errs159){
vErrors.length = _errs159;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err153 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/share",schemaPath:"#/properties/images/additionalProperties/properties/share/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data4.launches !== undefined){
let data53 = data4.launches;
if(Array.isArray(data53)){
const len5 = data53.length;
for(let i9=0; i9<len5; i9++){
let data54 = data53[i9];
if(typeof data54 !== "string"){
const err154 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/launches/" + i9,schemaPath:"#/properties/images/additionalProperties/properties/launches/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const _errs172 = errors;
let valid42 = false;
var _valid11 = false;
const err155 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/launches/" + i9,schemaPath:"#/properties/images/additionalProperties/properties/launches/items/anyOf/0/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
valid42 = valid42 || _valid11;
if(!valid42){
const _errs173 = errors;
if(typeof data54 === "string"){
if(!pattern15.test(data54)){
const err156 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/launches/" + i9,schemaPath:"#/properties/images/additionalProperties/properties/launches/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+\\.[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+\\.[a-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
var _valid11 = _errs173 === errors;
valid42 = valid42 || _valid11;
}
if(!valid42){
const err157 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/launches/" + i9,schemaPath:"#/properties/images/additionalProperties/properties/launches/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
else {
errors = _errs172;
if(vErrors !== null){
if(_errs172){
vErrors.length = _errs172;
}
else {
vErrors = null;
}
}
}
}
let i10 = data53.length;
let j4;
if(i10 > 1){
const indices4 = {};
for(;i10--;){
let item4 = data53[i10];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err158 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/launches",schemaPath:"#/properties/images/additionalProperties/properties/launches/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i10+" are identical)"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
break;
}
indices4[item4] = i10;
}
}
}
else {
const err159 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/launches",schemaPath:"#/properties/images/additionalProperties/properties/launches/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data4.deprecateAt !== undefined){
let data55 = data4.deprecateAt;
if(typeof data55 === "string"){
if(!pattern16.test(data55)){
const err160 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/deprecateAt",schemaPath:"#/properties/images/additionalProperties/properties/deprecateAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?Z$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?Z$"+"\""};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/deprecateAt",schemaPath:"#/properties/images/additionalProperties/properties/deprecateAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data4.deregistrationProtection !== undefined){
let data56 = data4.deregistrationProtection;
if(typeof data56 !== "string"){
const err162 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/deregistrationProtection",schemaPath:"#/properties/images/additionalProperties/properties/deregistrationProtection/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
const _errs178 = errors;
let valid44 = false;
let passing9 = null;
const _errs179 = errors;
if("disabled" !== data56){
const err163 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/deregistrationProtection",schemaPath:"#/properties/images/additionalProperties/properties/deregistrationProtection/oneOf/0/const",keyword:"const",params:{allowedValue: "disabled"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid12 = _errs179 === errors;
if(_valid12){
valid44 = true;
passing9 = 0;
}
const _errs180 = errors;
if("enabled-without-cooldown" !== data56){
const err164 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/deregistrationProtection",schemaPath:"#/properties/images/additionalProperties/properties/deregistrationProtection/oneOf/1/const",keyword:"const",params:{allowedValue: "enabled-without-cooldown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid12 = _errs180 === errors;
if(_valid12 && valid44){
valid44 = false;
passing9 = [passing9, 1];
}
else {
if(_valid12){
valid44 = true;
passing9 = 1;
}
const _errs181 = errors;
if("enabled-with-cooldown" !== data56){
const err165 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/deregistrationProtection",schemaPath:"#/properties/images/additionalProperties/properties/deregistrationProtection/oneOf/2/const",keyword:"const",params:{allowedValue: "enabled-with-cooldown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var _valid12 = _errs181 === errors;
if(_valid12 && valid44){
valid44 = false;
passing9 = [passing9, 2];
}
else {
if(_valid12){
valid44 = true;
passing9 = 2;
}
}
}
if(!valid44){
const err166 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/deregistrationProtection",schemaPath:"#/properties/images/additionalProperties/properties/deregistrationProtection/oneOf",keyword:"oneOf",params:{passingSchemas: passing9},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
else {
errors = _errs178;
if(vErrors !== null){
if(_errs178){
vErrors.length = _errs178;
}
else {
vErrors = null;
}
}
}
}
if(data4.tags !== undefined){
let data57 = data4.tags;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(Object.keys(data57).length > 47){
const err167 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags",schemaPath:"#/properties/images/additionalProperties/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 47},message:"must NOT have more than 47 properties"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
for(const key12 in data57){
const _errs184 = errors;
if(typeof key12 === "string"){
if(func3(key12) > 128){
const err168 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags",schemaPath:"#/properties/images/additionalProperties/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key12};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(func3(key12) < 1){
const err169 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags",schemaPath:"#/properties/images/additionalProperties/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key12};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!pattern17.test(key12)){
const err170 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags",schemaPath:"#/properties/images/additionalProperties/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)(?!pulumi-ami:)"},message:"must match pattern \""+"^(?![aA][wW][sS]:)(?!pulumi-ami:)"+"\"",propertyName:key12};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags",schemaPath:"#/properties/images/additionalProperties/properties/tags/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key12};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var valid45 = _errs184 === errors;
if(!valid45){
const err172 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags",schemaPath:"#/properties/images/additionalProperties/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key12},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
for(const key13 in data57){
let data58 = data57[key13];
if(typeof data58 === "string"){
if(func3(data58) > 256){
const err173 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/images/additionalProperties/properties/tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/images/additionalProperties/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags",schemaPath:"#/properties/images/additionalProperties/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data4.onDelete !== undefined){
let data59 = data4.onDelete;
if(typeof data59 !== "string"){
const err176 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/onDelete",schemaPath:"#/properties/images/additionalProperties/properties/onDelete/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
const _errs191 = errors;
let valid47 = false;
let passing10 = null;
const _errs192 = errors;
if("deregister" !== data59){
const err177 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/onDelete",schemaPath:"#/properties/images/additionalProperties/properties/onDelete/oneOf/0/const",keyword:"const",params:{allowedValue: "deregister"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
var _valid13 = _errs192 === errors;
if(_valid13){
valid47 = true;
passing10 = 0;
}
const _errs193 = errors;
if("deregister-and-delete-snapshots" !== data59){
const err178 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/onDelete",schemaPath:"#/properties/images/additionalProperties/properties/onDelete/oneOf/1/const",keyword:"const",params:{allowedValue: "deregister-and-delete-snapshots"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid13 = _errs193 === errors;
if(_valid13 && valid47){
valid47 = false;
passing10 = [passing10, 1];
}
else {
if(_valid13){
valid47 = true;
passing10 = 1;
}
const _errs194 = errors;
if("disable" !== data59){
const err179 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/onDelete",schemaPath:"#/properties/images/additionalProperties/properties/onDelete/oneOf/2/const",keyword:"const",params:{allowedValue: "disable"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var _valid13 = _errs194 === errors;
if(_valid13 && valid47){
valid47 = false;
passing10 = [passing10, 2];
}
else {
if(_valid13){
valid47 = true;
passing10 = 2;
}
const _errs195 = errors;
if("retain" !== data59){
const err180 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/onDelete",schemaPath:"#/properties/images/additionalProperties/properties/onDelete/oneOf/3/const",keyword:"const",params:{allowedValue: "retain"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
var _valid13 = _errs195 === errors;
if(_valid13 && valid47){
valid47 = false;
passing10 = [passing10, 3];
}
else {
if(_valid13){
valid47 = true;
passing10 = 3;
}
}
}
}
if(!valid47){
const err181 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/onDelete",schemaPath:"#/properties/images/additionalProperties/properties/onDelete/oneOf",keyword:"oneOf",params:{passingSchemas: passing10},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
else {
errors = _errs191;
if(vErrors !== null){
if(_errs191){
vErrors.length = _errs191;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err182 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/images/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

